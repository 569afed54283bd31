package tandem.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.assessment.InvitePeople;
import tandem.assessment.LinkLife;
import tandem.assessment.NotFound;
import tandem.assessment.PersonalLink;
import tandem.assessment.PlanRound;
import tandem.assessment.SentAlready;
import tandem.assessment.WrongState;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** A round's board, its start, and its personal links. */
@Controller
@RequestMapping("/rounds/{roundId}")
class BoardController {

	private final DrawBoard drawBoard;

	private final PlanRound planRound;

	private final InvitePeople invitePeople;

	private final HandOut handOut;

	BoardController(DrawBoard drawBoard, PlanRound planRound, InvitePeople invitePeople, HandOut handOut) {
		this.drawBoard = drawBoard;
		this.planRound = planRound;
		this.invitePeople = invitePeople;
		this.handOut = handOut;
	}

	@GetMapping
	ModelAndView board(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		ModelAndView page = this.drawBoard.page(member, roundId, locale);
		page.addObject("note", Coded.find(Note.class, note).map(Note::code).orElse(null));
		return page;
	}

	@PostMapping("/launch")
	ModelAndView launch(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		try {
			return this.handOut.of(member, roundId, this.planRound.launch(member, roundId).links());
		}
		catch (WrongState ex) {
			if (this.drawBoard.isRunning(member, roundId)) {
				return DrawBoard.back(roundId, Note.SENT_ALREADY);
			}
			throw ex;
		}
	}

	@PostMapping("/seats/{seat}/link")
	ModelAndView renew(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @PathVariable String seat,
			@RequestParam(defaultValue = "0") int links, @RequestParam(defaultValue = "") String days) {
		try {
			LinkLife life = LinkLife.read(days).orElse(LinkLife.USUAL);
			PersonalLink link = this.invitePeople.renew(member, roundId, seat(seat), links, life);
			return this.handOut.of(member, roundId, List.of(link));
		}
		catch (SentAlready ex) {
			return DrawBoard.back(roundId, Note.SENT_ALREADY);
		}
	}

	@PostMapping("/seats/{seat}/revoke")
	ModelAndView revoke(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat) {
		this.invitePeople.revoke(member, roundId, seat(seat));
		return DrawBoard.back(roundId, Note.LINK_REVOKED);
	}

	/** The seat that an address names. */
	static Seat seat(String code) {
		return Coded.find(Seat.class, code).orElseThrow(NotFound::new);
	}

}
