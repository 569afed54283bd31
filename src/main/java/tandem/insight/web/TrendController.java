package tandem.insight.web;

import java.util.Locale;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.insight.CompareRounds;
import tandem.insight.LetCount;
import tandem.insight.page.DrawTrend;
import tandem.report.Channel;

/** A client's rounds beside each other, and whether the client is counted. */
@Controller
class TrendController {

	private final CompareRounds compareRounds;

	private final DrawTrend drawTrend;

	private final LetCount letCount;

	TrendController(CompareRounds compareRounds, DrawTrend drawTrend, LetCount letCount) {
		this.compareRounds = compareRounds;
		this.drawTrend = drawTrend;
		this.letCount = letCount;
	}

	@GetMapping("/clients/{clientId}/trend")
	ModelAndView trend(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId, Locale locale) {
		ModelAndView page = new ModelAndView("insight/trend");
		page.addObject("here", "clients");
		page.addObject("clientId", clientId);
		page.addObject("owner", member.isOwner());
		page.addObject("counted", this.letCount.isCounted(clientId));
		page.addObject("page",
				this.drawTrend.draw(this.compareRounds.of(member, clientId, Channel.COMPARISON), locale));
		return page;
	}

	/** Whether the firm is counted among those of all practices: its owner says. */
	@PostMapping("/clients/{clientId}/counted")
	ModelAndView let(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "") String counted) {
		this.letCount.set(owner, clientId, counted.equals("true"));
		return SeeOther.at("/clients/" + clientId + "/trend");
	}

}
