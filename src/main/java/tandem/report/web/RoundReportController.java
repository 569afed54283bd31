package tandem.report.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.Key;
import tandem.assessment.NotAllowed;
import tandem.assessment.NotFound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.report.BuildReport;
import tandem.report.Channel;
import tandem.report.KeepSourceBands;
import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.report.page.DrawReport;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** The consultant's report of a round, previews for others, and the release. */
@Controller
@RequestMapping("/rounds/{roundId}")
class RoundReportController {

	private static final String ALREADY = "already";

	/** The two executives hold the next release. */
	private static final String KEYS = "keys";

	private final FindRound findRound;

	private final BuildReport buildReport;

	private final ReleaseRound releaseRound;

	private final DrawReport drawReport;

	private final KeepSourceBands keptBands;

	RoundReportController(FindRound findRound, BuildReport buildReport, ReleaseRound releaseRound,
			DrawReport drawReport, KeepSourceBands keptBands) {
		this.findRound = findRound;
		this.buildReport = buildReport;
		this.releaseRound = releaseRound;
		this.drawReport = drawReport;
		this.keptBands = keptBands;
	}

	@GetMapping("/report")
	ModelAndView report(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable String as, @RequestParam(defaultValue = "") String released) {
		RoundView round = this.findRound.byId(member, roundId);
		if (round.isReduced()) {
			return left(round);
		}
		if (as != null) {
			return preview(member, round, Coded.find(Seat.class, as).orElseThrow(NotFound::new));
		}
		Optional<ReportView> view = this.buildReport.forMember(member, roundId, Channel.PAGE);
		if (view.isEmpty()) {
			if (round.isLedBy(member) && !round.isAnswered()) {
				return notYet(round, "complete", HttpStatus.OK);
			}
			return notYet(round, round.isLedBy(member) ? "agreement" : "release", HttpStatus.FORBIDDEN);
		}
		ModelAndView page = page(member, round, view.get());
		page.addObject("note", isNote(released) ? released : null);
		page.addObject("agree", (round.isReleased() && round.milestones().closed() == null) ? round.id() : null);
		return page;
	}

	private ModelAndView left(RoundView round) {
		ModelAndView page = new ModelAndView("report/round-left");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("kept", this.keptBands.open(round.id()));
		return page;
	}

	private ModelAndView preview(SignedIn lead, RoundView round, Seat seat) {
		if (!round.seats().containsKey(seat)) {
			throw new NotFound();
		}
		Optional<ReportView> view = this.buildReport.asOnceReleased(Reader.of(seat), lead, round.id(), Channel.PAGE);
		if (view.isEmpty()) {
			return notYet(round, "complete", HttpStatus.OK);
		}
		ModelAndView page = page(lead, round, view.get());
		page.addObject("preview", seat.code());
		page.addObject("once", !round.isReleased());
		return page;
	}

	private ModelAndView page(SignedIn member, RoundView round, ReportView view) {
		ModelAndView page = new ModelAndView("report/round");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("leads", round.isLedBy(member));
		page.addObject("stage", stage(round));
		page.addObject("page", this.drawReport.draw(view));
		return page;
	}

	/** What can be released next. */
	private static String stage(RoundView round) {
		if (!round.isReleased()) {
			return isByKeys(round) ? KEYS : ReleaseLevel.BANDS.code();
		}
		return (round.areMarksReleased() || round.milestones().closed() != null) ? "done" : ReleaseLevel.MARKS.code();
	}

	private static boolean isByKeys(RoundView round) {
		return !round.isReleased() && round.offers(Key.RELEASE);
	}

	private static ModelAndView notYet(RoundView round, String why, HttpStatus status) {
		ModelAndView page = new ModelAndView("report/not-yet", status);
		page.addObject("here", "clients");
		page.addObject("why", "report.not-yet.lead." + why);
		page.addObject("roundId", round.id());
		return page;
	}

	/** Asks once more: a release cannot be taken back. */
	@GetMapping("/release")
	ModelAndView ask(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "bands") String level) {
		RoundView round = this.findRound.byId(member, roundId);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		ReleaseLevel asked = level(level);
		if (asked == ReleaseLevel.BANDS && isByKeys(round)) {
			throw new WrongState("release.by-keys");
		}
		if (isDone(round, asked)) {
			return back(roundId, ALREADY);
		}
		ModelAndView page = new ModelAndView("report/release");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("level", asked.code());
		return page;
	}

	/** Sent twice it is done once. */
	@PostMapping("/release")
	ModelAndView release(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "bands") String level) {
		ReleaseLevel asked = level(level);
		try {
			this.releaseRound.release(member, roundId, asked);
			return back(roundId, asked.code());
		}
		catch (WrongState ex) {
			if (isDone(this.findRound.byId(member, roundId), asked)) {
				return back(roundId, ALREADY);
			}
			throw ex;
		}
	}

	private static boolean isDone(RoundView round, ReleaseLevel level) {
		return (level == ReleaseLevel.BANDS) ? round.isReleased() : round.areMarksReleased();
	}

	private static ReleaseLevel level(String code) {
		return Coded.find(ReleaseLevel.class, code).orElseThrow(NotFound::new);
	}

	private static boolean isNote(String released) {
		return released.equals(ALREADY) || Coded.find(ReleaseLevel.class, released).isPresent();
	}

	private static ModelAndView back(UUID roundId, String note) {
		return SeeOther.at("/rounds/" + roundId + "/report?released=" + note);
	}

}
