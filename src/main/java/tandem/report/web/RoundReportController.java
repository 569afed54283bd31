package tandem.report.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotAllowed;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundView;
import tandem.record.Action;
import tandem.report.BuildReport;
import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.shared.Coded;

/**
 * The report of a round for members of the practice: the lead consultant reads first,
 * looks through others' eyes, and releases.
 */
@Controller
@RequestMapping("/rounds/{roundId}")
class RoundReportController {

	private final BuildReport buildReport;

	private final ReleaseRound releaseRound;

	private final FindRound findRound;

	private final DrawReport drawReport;

	RoundReportController(BuildReport buildReport, ReleaseRound releaseRound, FindRound findRound,
			DrawReport drawReport) {
		this.buildReport = buildReport;
		this.releaseRound = releaseRound;
		this.findRound = findRound;
		this.drawReport = drawReport;
	}

	@GetMapping("/report")
	ModelAndView report(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable String as) {
		RoundView round = this.findRound.byId(member, roundId);
		Optional<Reader> other = Coded.find(Reader.class, (as != null) ? as : "")
			.filter((reader) -> reader == Reader.CMO || reader == Reader.CIO || reader == Reader.CEO);
		Optional<ReportView> report = other
			.map((reader) -> round.isReleased() ? this.buildReport.as(reader, member, roundId, Action.REPORT_VIEWED)
					: this.buildReport.asOnceReleased(reader, member, roundId))
			.orElseGet(() -> this.buildReport.forMember(member, roundId, Action.REPORT_VIEWED));
		ModelAndView page = new ModelAndView(report.isPresent() ? "report/report" : "report/not-yet");
		report.ifPresent((view) -> page.addObject("report", this.drawReport.draw(view)));
		page.addObject("round", round);
		page.addObject("lead", round.isLedBy(member));
		page.addObject("as", other.map(Reader::code).orElse(null));
		return page;
	}

	/** Asks before releasing: what opens, and to whom. */
	@GetMapping("/release")
	ModelAndView askBeforeReleasing(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		if (!round.isAnswered() || round.areMarksReleased()) {
			return new ModelAndView("redirect:/rounds/" + roundId + "/report");
		}
		ModelAndView page = new ModelAndView("report/release");
		page.addObject("round", round);
		page.addObject("level", round.isReleased() ? ReleaseLevel.MARKS.code() : ReleaseLevel.BANDS.code());
		return page;
	}

	/** A second press of the button finds it done, and says so by showing the report. */
	@PostMapping("/release")
	String release(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @RequestParam String level) {
		ReleaseLevel wanted = Coded.find(ReleaseLevel.class, level).orElse(ReleaseLevel.BANDS);
		RoundView round = this.findRound.byId(member, roundId);
		boolean done = (wanted == ReleaseLevel.BANDS) ? round.isReleased() : round.areMarksReleased();
		if (!done || !round.isLedBy(member)) {
			this.releaseRound.release(member, roundId, wanted);
		}
		return "redirect:/rounds/" + roundId + "/report";
	}

}
