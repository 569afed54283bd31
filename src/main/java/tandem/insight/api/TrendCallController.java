package tandem.insight.api;

import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.insight.CompareRounds;
import tandem.report.Channel;

/** What has moved between a client's rounds, for scripts. */
@RestController
class TrendCallController {

	private final CompareRounds compareRounds;

	TrendCallController(CompareRounds compareRounds) {
		this.compareRounds = compareRounds;
	}

	@GetMapping(path = "/api/v1/clients/{clientId}/trend", produces = MediaType.APPLICATION_JSON_VALUE)
	TrendJson trend(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID clientId) {
		return TrendJson.of(this.compareRounds.of(caller, clientId, Channel.COMPARISON));
	}

}
