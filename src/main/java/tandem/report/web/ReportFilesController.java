package tandem.report.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import jakarta.servlet.http.HttpServletRequest;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.report.BuildReport;
import tandem.report.Channel;
import tandem.report.HandOutReport;
import tandem.report.HandedOut;
import tandem.report.Reader;
import tandem.report.Samples;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * The report's pages as files. Where there is nothing to take away yet, the page says
 * why.
 */
@Controller
class ReportFilesController {

	private final HandOutReport handOutReport;

	private final BuildReport buildReport;

	private final FindRound findRound;

	private final Samples samples;

	private final RoundReportController roundPage;

	private final SeatReportController seatPage;

	ReportFilesController(HandOutReport handOutReport, BuildReport buildReport, FindRound findRound, Samples samples,
			RoundReportController roundPage, SeatReportController seatPage) {
		this.handOutReport = handOutReport;
		this.buildReport = buildReport;
		this.findRound = findRound;
		this.samples = samples;
		this.roundPage = roundPage;
		this.seatPage = seatPage;
	}

	@GetMapping({ "/rounds/{roundId}/report.pdf", "/rounds/{roundId}/report.xlsx", "/rounds/{roundId}/report.csv" })
	Object ofRound(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable String as, FileWish wish, HttpServletRequest request) {
		String form = form(request);
		Channel file = Channel.file(form);
		HandOutReport.Wish wished = wish.as(form);
		RoundView round = this.findRound.byId(member, roundId);
		if (round.isReduced()) {
			return this.roundPage.report(member, roundId, as, "");
		}
		if (as == null) {
			return this.handOutReport
				.of(round.practiceId(), wished, () -> this.buildReport.forMember(member, roundId, file))
				.<Object>map(HandedOut::answer)
				.orElseGet(() -> this.roundPage.report(member, roundId, null, ""));
		}
		Seat seat = Coded.find(Seat.class, as).filter(round.seats()::containsKey).orElseThrow(NotFound::new);
		return this.handOutReport
			.of(round.practiceId(), wished,
					() -> this.buildReport.asOnceReleased(Reader.of(seat), member, roundId, file))
			.<Object>map(HandedOut::answer)
			.orElseGet(() -> this.roundPage.report(member, roundId, as, ""));
	}

	@GetMapping({ "/seat/{seatId}/report.pdf", "/seat/{seatId}/report.xlsx", "/seat/{seatId}/report.csv" })
	Object ofSeat(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId, FileWish wish,
			HttpServletRequest request) {
		String form = form(request);
		Channel file = Channel.file(form);
		HandOutReport.Wish wished = wish.as(form);
		if (!visit.seatId().equals(seatId)) {
			throw new NotFound();
		}
		if (this.findRound.of(visit).isReduced()) {
			return this.seatPage.report(visit, seatId);
		}
		return this.handOutReport.of(visit.practiceId(), wished, () -> this.buildReport.forSeat(visit, file))
			.<Object>map(HandedOut::answer)
			.orElseGet(() -> this.seatPage.report(visit, seatId));
	}

	@GetMapping({ "/sample/report.pdf", "/sample/report.xlsx", "/sample/report.csv" })
	Object ofSample(FileWish wish, HttpServletRequest request) {
		return this.handOutReport.ofSample(this.samples.madeUpFirm(), wish.as(form(request))).answer();
	}

	@GetMapping({ "/sample/regal/report.pdf", "/sample/regal/report.xlsx", "/sample/regal/report.csv" })
	Object ofPublishedCase(FileWish wish, HttpServletRequest request) {
		return this.handOutReport.ofSample(this.samples.publishedCase(), wish.as(form(request))).answer();
	}

	/** What the address ends in. */
	private static String form(HttpServletRequest request) {
		String address = request.getRequestURI();
		return address.substring(address.lastIndexOf('.') + 1);
	}

}
