package tandem.report.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.report.BuildReport;
import tandem.report.ReportView;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * The report for the people who were asked, and the log that both executives can read.
 */
@Controller
@RequestMapping("/seat/{seatId}")
class SeatReportController {

	private final BuildReport buildReport;

	private final DrawReport drawReport;

	private final FindPractice findPractice;

	private final AccessLog log;

	private final Answers answers;

	SeatReportController(BuildReport buildReport, DrawReport drawReport, FindPractice findPractice, AccessLog log,
			Answers answers) {
		this.buildReport = buildReport;
		this.drawReport = drawReport;
		this.findPractice = findPractice;
		this.log = log;
		this.answers = answers;
	}

	@GetMapping("/report")
	ModelAndView report(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId) {
		Optional<ReportView> view = this.buildReport.forSeat(own(visit, seatId));
		ModelAndView page = page(view.isPresent() ? "report/seat" : "report/seat-not-yet", visit);
		view.ifPresentOrElse((report) -> page.addObject("page", this.drawReport.draw(report)),
				() -> page.addObject("lead", this.findPractice.nameOfMember(visit.leadMemberId())));
		return page;
	}

	/** One line of the log in words. */
	record Line(String at, String actor, String what) {
	}

	@GetMapping("/log")
	ModelAndView log(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId, Locale locale) {
		if (!own(visit, seatId).role().isExecutive()) {
			throw new NotFound();
		}
		List<Line> lines = this.log.ofRound(visit.roundId())
			.stream()
			.map((entry) -> line(entry, locale))
			.collect(Collectors.toList());
		Collections.reverse(lines);
		ModelAndView page = page("report/log", visit);
		page.addObject("lines", lines);
		return page;
	}

	/** The door has checked this already; here it is said again. */
	private static SeatVisit own(SeatVisit visit, UUID seatId) {
		if (!visit.seatId().equals(seatId)) {
			throw new NotFound();
		}
		return visit;
	}

	private ModelAndView page(String template, SeatVisit visit) {
		ModelAndView page = new ModelAndView(template);
		page.addObject("seatId", visit.seatId());
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return page;
	}

	private Line line(LoggedAccess entry, Locale locale) {
		String detail = Coded.find(Seat.class, entry.detail())
			.map((seat) -> this.answers.text("seat." + seat.code() + ".the"))
			.orElse(entry.detail());
		return new Line(moment(entry.at(), locale), entry.actor(),
				this.answers.text("practice.log." + entry.action(), detail));
	}

	private static String moment(Instant at, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", locale).format(at.atOffset(ZoneOffset.UTC));
	}

}
