package tandem.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
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
import tandem.assessment.NotFound;
import tandem.assessment.PersonalLink;
import tandem.assessment.PlanRound;
import tandem.assessment.SentAlready;
import tandem.assessment.WrongState;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** A round's board, and everything that can be done from it. */
@Controller
@RequestMapping("/rounds/{roundId}")
class BoardController {

	private final DrawBoard drawBoard;

	private final PlanRound planRound;

	private final InvitePeople invitePeople;

	private final HandOut handOut;

	private final Wording wording;

	BoardController(DrawBoard drawBoard, PlanRound planRound, InvitePeople invitePeople, HandOut handOut,
			Wording wording) {
		this.drawBoard = drawBoard;
		this.planRound = planRound;
		this.invitePeople = invitePeople;
		this.handOut = handOut;
		this.wording = wording;
	}

	@GetMapping
	ModelAndView board(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		ModelAndView page = page(member, roundId, locale);
		page.addObject("note", Coded.find(Note.class, note).map(Note::code).orElse(null));
		return page;
	}

	@PostMapping("/launch")
	ModelAndView launch(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, Locale locale) {
		try {
			return this.handOut.of(member, roundId, this.planRound.launch(member, roundId).links());
		}
		catch (WrongState ex) {
			if (this.drawBoard.isRunning(member, roundId)) {
				return back(roundId, Note.SENT_ALREADY);
			}
			throw ex;
		}
	}

	/** Asks for the client's name, since there is no way back. */
	@PostMapping("/cancel")
	ModelAndView cancel(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String name, Locale locale) {
		ModelAndView page = page(member, roundId, locale);
		Board board = (Board) page.getModel().get("board");
		if (board != null && board.mayCancel() && !board.round().client().name().equals(name.strip())) {
			page.addObject("typedName", name);
			page.addObject("errors", this.wording.texts(Map.of("name", "practice.board.cancel.error")));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		this.planRound.cancel(member, roundId);
		return back(roundId, Note.CANCELLED);
	}

	@PostMapping("/archive")
	ModelAndView archive(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		this.planRound.archive(member, roundId);
		return back(roundId, Note.ARCHIVED);
	}

	@PostMapping("/seats/{seat}/link")
	ModelAndView renew(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @PathVariable String seat,
			@RequestParam(defaultValue = "0") int links, Locale locale) {
		try {
			PersonalLink link = this.invitePeople.renew(member, roundId, seat(seat), links);
			return this.handOut.of(member, roundId, List.of(link));
		}
		catch (SentAlready ex) {
			return back(roundId, Note.SENT_ALREADY);
		}
	}

	@PostMapping("/seats/{seat}/revoke")
	ModelAndView revoke(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat) {
		this.invitePeople.revoke(member, roundId, seat(seat));
		return back(roundId, Note.LINK_REVOKED);
	}

	private ModelAndView page(SignedIn member, UUID roundId, Locale locale) {
		ModelAndView page = new ModelAndView("assessment/board");
		page.addObject("here", "clients");
		page.addObject("board", this.drawBoard.draw(member, roundId, locale));
		page.addObject("typedName", "");
		page.addObject("errors", Map.of());
		return page;
	}

	private static ModelAndView back(UUID roundId, Note note) {
		return SeeOther.at("/rounds/" + roundId + "?note=" + note.code());
	}

	private static Seat seat(String code) {
		return Coded.find(Seat.class, code).orElseThrow(NotFound::new);
	}

}
