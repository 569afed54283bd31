package tandem.share.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.SeeOther;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.share.AgreeToMarks;
import tandem.share.EndShare;
import tandem.share.FindShares;

/** The same links for the two whom the report is about; each can end any of them. */
@Controller
@RequestMapping("/seat/{seatId}/shares")
class SeatSharesController {

	private static final Set<String> NOTES = Set.of("ended", "agreed", "taken-back");

	private final FindShares findShares;

	private final EndShare endShare;

	private final AgreeToMarks agreeToMarks;

	private final FindPractice findPractice;

	SeatSharesController(FindShares findShares, EndShare endShare, AgreeToMarks agreeToMarks,
			FindPractice findPractice) {
		this.findShares = findShares;
		this.endShare = endShare;
		this.agreeToMarks = agreeToMarks;
		this.findPractice = findPractice;
	}

	@GetMapping
	ModelAndView list(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		ModelAndView page = new ModelAndView("share/seat");
		page.addObject("lines", ShareLine.of(this.findShares.of(own(visit, seatId)), visit.role(), locale));
		page.addObject("note", NOTES.contains(note) ? note : null);
		page.addObject("other", visit.role().counterpart().code());
		page.addObject("home", "/seat/" + visit.seatId());
		page.addObject("lead", this.findPractice.nameOfMember(visit.leadMemberId()));
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return page;
	}

	/** Sent twice it has ended once. */
	@PostMapping("/{shareId}/end")
	ModelAndView end(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId, @PathVariable UUID shareId) {
		this.endShare.bySeat(own(visit, seatId), shareId);
		return SeeOther.at("/seat/" + seatId + "/shares?note=ended");
	}

	/** The marks may be in it, as far as this one of the two is concerned. */
	@PostMapping("/{shareId}/agree")
	ModelAndView agree(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@PathVariable UUID shareId) {
		this.agreeToMarks.agree(own(visit, seatId), shareId);
		return SeeOther.at("/seat/" + seatId + "/shares?note=agreed");
	}

	@PostMapping("/{shareId}/take-back")
	ModelAndView takeBack(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@PathVariable UUID shareId) {
		this.agreeToMarks.takeBack(own(visit, seatId), shareId);
		return SeeOther.at("/seat/" + seatId + "/shares?note=taken-back");
	}

	/** The door has checked this already; here it is said again. */
	private static SeatVisit own(SeatVisit visit, UUID seatId) {
		if (!visit.seatId().equals(seatId)) {
			throw new NotFound();
		}
		return visit;
	}

}
