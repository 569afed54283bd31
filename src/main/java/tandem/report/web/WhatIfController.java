package tandem.report.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.report.BuildReport;
import tandem.report.ReportView;
import tandem.report.page.DrawWhatIf;

/**
 * A choice of mechanisms weighed before it is agreed on: for whoever may read the
 * consultant's report, kept nowhere but in the page's address.
 */
@Controller
class WhatIfController {

	private final FindRound findRound;

	private final BuildReport buildReport;

	private final DrawWhatIf drawWhatIf;

	private final RoundReportController roundPage;

	WhatIfController(FindRound findRound, BuildReport buildReport, DrawWhatIf drawWhatIf,
			RoundReportController roundPage) {
		this.findRound = findRound;
		this.buildReport = buildReport;
		this.drawWhatIf = drawWhatIf;
		this.roundPage = roundPage;
	}

	/**
	 * The page, or the part of it that answers a tick. Without a choice it begins with
	 * the plan.
	 */
	@GetMapping("/rounds/{roundId}/what-if")
	ModelAndView weigh(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") List<String> m, @RequestParam(defaultValue = "") String own,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
		RoundView round = this.findRound.byId(member, roundId);
		Optional<ReportView> open = round.isReduced() ? Optional.empty()
				: this.buildReport.bandsForMember(member, roundId);
		if (open.isEmpty()) {
			return this.roundPage.report(member, roundId, null, "");
		}
		ReportView view = open.get();
		boolean known = this.drawWhatIf.knows(view, m);
		ModelAndView page = new ModelAndView((part != null) ? "report/what-if :: answer" : "report/what-if",
				known ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("unknown", !known);
		page.addObject("agree", (round.isReleased() && round.milestones().closed() == null) ? round.id() : null);
		page.addObject("page",
				(m.isEmpty() && own.isEmpty()) ? this.drawWhatIf.drawPlan(view) : this.drawWhatIf.draw(view, m));
		return page;
	}

}
