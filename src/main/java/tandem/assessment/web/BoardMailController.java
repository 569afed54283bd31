package tandem.assessment.web;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.assessment.MailLinks;
import tandem.assessment.NotFound;
import tandem.assessment.PlanRound;
import tandem.assessment.RemindPeople;
import tandem.assessment.SentAlready;
import tandem.assessment.WrongState;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** What is sent by mail from a round's board. */
@Controller
@RequestMapping("/rounds/{roundId}")
class BoardMailController {

	private final PlanRound planRound;

	private final MailLinks mailLinks;

	private final RemindPeople remindPeople;

	private final DrawBoard drawBoard;

	BoardMailController(PlanRound planRound, MailLinks mailLinks, RemindPeople remindPeople, DrawBoard drawBoard) {
		this.planRound = planRound;
		this.mailLinks = mailLinks;
		this.remindPeople = remindPeople;
		this.drawBoard = drawBoard;
	}

	@PostMapping("/launch/mail")
	ModelAndView launch(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		try {
			this.planRound.launchByMail(member, roundId);
		}
		catch (WrongState ex) {
			if (this.drawBoard.isRunning(member, roundId)) {
				return back(roundId, Note.SENT_ALREADY);
			}
			throw ex;
		}
		return back(roundId, Note.INVITED);
	}

	@PostMapping("/seats/{seat}/link/mail")
	ModelAndView mailLink(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat, @RequestParam(defaultValue = "0") int links) {
		try {
			this.mailLinks.renew(member, roundId, seat(seat), links);
		}
		catch (SentAlready ex) {
			return back(roundId, Note.SENT_ALREADY);
		}
		return back(roundId, Note.LINK_MAILED);
	}

	@PostMapping("/seats/{seat}/remind")
	ModelAndView remind(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @PathVariable String seat,
			@RequestParam(defaultValue = "") String known) {
		try {
			this.remindPeople.byHand(member, roundId, seat(seat), moment(known));
		}
		catch (SentAlready ex) {
			return back(roundId, Note.REMINDED);
		}
		return back(roundId, Note.REMINDED);
	}

	private static ModelAndView back(UUID roundId, Note note) {
		return SeeOther.at("/rounds/" + roundId + "?note=" + note.code());
	}

	private static @Nullable Instant moment(String known) {
		return known.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(known)) : null;
	}

	private static Seat seat(String code) {
		return Coded.find(Seat.class, code).orElseThrow(NotFound::new);
	}

}
