package tandem.insight.web;

import java.util.Locale;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.insight.CompareRounds;

/** A client's rounds beside each other. */
@Controller
class TrendController {

	private final CompareRounds compareRounds;

	private final DrawTrend drawTrend;

	TrendController(CompareRounds compareRounds, DrawTrend drawTrend) {
		this.compareRounds = compareRounds;
		this.drawTrend = drawTrend;
	}

	@GetMapping("/clients/{clientId}/trend")
	ModelAndView trend(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId, Locale locale) {
		ModelAndView page = new ModelAndView("insight/trend");
		page.addObject("here", "clients");
		page.addObject("clientId", clientId);
		page.addObject("page", this.drawTrend.draw(this.compareRounds.of(member, clientId), locale));
		return page;
	}

}
