package tandem.report.web;

import java.util.Locale;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.record.WordLog;
import tandem.shared.Paging;

/**
 * The whole access log of a round, page by page: the same lines for both executives and
 * for the practice.
 */
@Controller
class LogController {

	private static final int LINES_A_PAGE = 50;

	private final AccessLog log;

	private final WordLog wordLog;

	private final FindRound findRound;

	private final FindPractice findPractice;

	LogController(AccessLog log, WordLog wordLog, FindRound findRound, FindPractice findPractice) {
		this.log = log;
		this.wordLog = wordLog;
		this.findRound = findRound;
		this.findPractice = findPractice;
	}

	@GetMapping("/seat/{seatId}/log")
	ModelAndView forSeat(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@RequestParam(defaultValue = "") String page, Locale locale) {
		if (!visit.seatId().equals(seatId) || !visit.role().isExecutive()) {
			throw new NotFound();
		}
		ModelAndView view = view("report/log", visit.roundId(), page, locale);
		view.addObject("seatId", seatId);
		view.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return view;
	}

	@GetMapping("/rounds/{roundId}/log")
	ModelAndView forMember(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String page, Locale locale) {
		RoundView round = this.findRound.byId(member, roundId);
		ModelAndView view = view("report/round-log", roundId, page, locale);
		view.addObject("here", "clients");
		view.addObject("round", round);
		return view;
	}

	private ModelAndView view(String template, UUID roundId, String page, Locale locale) {
		Page<LoggedAccess> entries = this.log.newestOf(roundId, Paging.asked(page), LINES_A_PAGE);
		ModelAndView view = new ModelAndView(template);
		view.addObject("lines", this.wordLog.lines(entries.getContent(), locale));
		view.addObject("paging", new Paging(entries.getNumber() + 1, entries.getTotalPages()));
		return view;
	}

}
