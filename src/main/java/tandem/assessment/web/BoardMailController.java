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
import tandem.assessment.PlanRound;
import tandem.assessment.RemindPeople;
import tandem.assessment.SentAlready;
import tandem.assessment.WrongState;

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
				return DrawBoard.back(roundId, Note.SENT_ALREADY);
			}
			throw ex;
		}
		return DrawBoard.back(roundId, Note.INVITED);
	}

	@PostMapping("/seats/{seat}/link/mail")
	ModelAndView mailLink(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat, @RequestParam(defaultValue = "0") int links) {
		try {
			this.mailLinks.renew(member, roundId, BoardController.seat(seat), links);
		}
		catch (SentAlready ex) {
			return DrawBoard.back(roundId, Note.SENT_ALREADY);
		}
		return DrawBoard.back(roundId, Note.LINK_MAILED);
	}

	@PostMapping("/seats/{seat}/remind")
	ModelAndView remind(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @PathVariable String seat,
			@RequestParam(defaultValue = "") String known) {
		try {
			this.remindPeople.byHand(member, roundId, BoardController.seat(seat), moment(known));
		}
		catch (SentAlready ex) {
			// The same form sent twice has reminded once.
		}
		return DrawBoard.back(roundId, Note.REMINDED);
	}

	private static @Nullable Instant moment(String known) {
		return known.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(known)) : null;
	}

}
