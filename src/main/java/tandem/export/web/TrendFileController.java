package tandem.export.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.export.pdf.PrintTrend;
import tandem.insight.CompareRounds;
import tandem.report.Channel;
import tandem.report.HandedOut;
import tandem.report.Paper;
import tandem.shared.Coded;

/**
 * A client's rounds beside each other, on paper. Where there is nothing to compare yet,
 * the page says why.
 */
@Controller
class TrendFileController {

	private final CompareRounds compareRounds;

	private final PrintTrend printTrend;

	TrendFileController(CompareRounds compareRounds, PrintTrend printTrend) {
		this.compareRounds = compareRounds;
		this.printTrend = printTrend;
	}

	@GetMapping("/clients/{clientId}/trend.pdf")
	Object ofClient(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "a4") String paper) {
		return this.printTrend
			.print(member.practiceId(), Coded.find(Paper.class, paper).orElse(Paper.A4),
					() -> this.compareRounds.of(member, clientId, Channel.file("trend-pdf")))
			.<Object>map(HandedOut::answer)
			.orElseGet(() -> SeeOther.at("/clients/" + clientId + "/trend"));
	}

}
