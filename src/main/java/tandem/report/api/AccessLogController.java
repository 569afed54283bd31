package tandem.report.api;

import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.shared.Listing;
import tandem.shared.Slice;

/** Who saw, opened and released a round's report. */
@RestController
@RequestMapping(path = "/api/v1/access-log", produces = MediaType.APPLICATION_JSON_VALUE)
class AccessLogController {

	private final FindRound findRound;

	private final AccessLog log;

	AccessLogController(FindRound findRound, AccessLog log) {
		this.findRound = findRound;
		this.log = log;
	}

	@GetMapping
	Listing<LoggedAccess> of(@AuthenticationPrincipal SignedIn caller, @RequestParam("round") UUID roundId,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = Slice.USUAL_SIZE) int size) {
		UUID round = this.findRound.byId(caller, roundId).id();
		Slice slice = new Slice(page, size);
		Page<LoggedAccess> lines = this.log.ofRound(round, slice.page(), slice.size());
		return Listing.of(lines.getContent(), slice, lines.getTotalElements(), "/api/v1/access-log");
	}

}
