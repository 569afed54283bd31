package tandem.report.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.report.BuildReport;
import tandem.report.Channel;
import tandem.report.KeepSourceBands;
import tandem.report.ReportView;
import tandem.report.page.DrawReport;

/** The report for the people who were asked. */
@Controller
@RequestMapping("/seat/{seatId}")
class SeatReportController {

	private final BuildReport buildReport;

	private final DrawReport drawReport;

	private final FindPractice findPractice;

	private final FindRound findRound;

	private final KeepSourceBands keptBands;

	private final Clock clock;

	SeatReportController(BuildReport buildReport, DrawReport drawReport, FindPractice findPractice, FindRound findRound,
			KeepSourceBands keptBands, Clock clock) {
		this.buildReport = buildReport;
		this.drawReport = drawReport;
		this.findPractice = findPractice;
		this.findRound = findRound;
		this.keptBands = keptBands;
		this.clock = clock;
	}

	@GetMapping("/report")
	ModelAndView report(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId) {
		if (this.findRound.of(own(visit, seatId)).isReduced()) {
			return left(visit);
		}
		Optional<ReportView> view = this.buildReport.forSeat(visit, Channel.PAGE);
		ModelAndView page = page(view.isPresent() ? "report/seat" : "report/seat-not-yet", visit);
		view.ifPresentOrElse((report) -> page.addObject("page", this.drawReport.draw(report)),
				() -> page.addObject("lead", this.findPractice.nameOfMember(visit.leadMemberId()))
					.addObject("keys", visit.isSelfServe()));
		return page;
	}

	/** The door has checked this already; here it is said again. */
	private static SeatVisit own(SeatVisit visit, UUID seatId) {
		if (!visit.seatId().equals(seatId)) {
			throw new NotFound();
		}
		return visit;
	}

	private ModelAndView left(SeatVisit visit) {
		ModelAndView page = page("report/seat-left", visit);
		page.addObject("kept", this.keptBands.open(visit.roundId()));
		page.addObject("asked",
				visit.role().isExecutive() && this.keptBands.isAsked(visit.roundId(), this.clock.instant()));
		return page;
	}

	private ModelAndView page(String template, SeatVisit visit) {
		ModelAndView page = new ModelAndView(template);
		page.addObject("seatId", visit.seatId());
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return page;
	}

}
