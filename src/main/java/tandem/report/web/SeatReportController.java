package tandem.report.web;

import java.util.Optional;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.report.BuildReport;
import tandem.report.ReportView;

/** The report on a person's own page, and the log that both executives can read. */
@Controller
@RequestMapping("/seat/{seatId}")
class SeatReportController {

	private final BuildReport buildReport;

	private final DrawReport drawReport;

	private final AccessLog log;

	SeatReportController(BuildReport buildReport, DrawReport drawReport, AccessLog log) {
		this.buildReport = buildReport;
		this.drawReport = drawReport;
		this.log = log;
	}

	@GetMapping("/report")
	ModelAndView report(@AuthenticationPrincipal SeatVisit visit) {
		Optional<ReportView> report = this.buildReport.forSeat(visit);
		ModelAndView page = new ModelAndView(report.isPresent() ? "report/report" : "report/not-yet");
		report.ifPresent((view) -> page.addObject("report", this.drawReport.draw(view)));
		page.addObject("home", "/seat/" + visit.seatId());
		return page;
	}

	@GetMapping("/log")
	ModelAndView log(@AuthenticationPrincipal SeatVisit visit) {
		if (!visit.role().isExecutive()) {
			throw new NotFound();
		}
		ModelAndView page = new ModelAndView("report/log");
		page.addObject("entries", this.log.ofRound(visit.roundId()));
		page.addObject("home", "/seat/" + visit.seatId());
		return page;
	}

}
