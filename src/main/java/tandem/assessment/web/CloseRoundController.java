package tandem.assessment.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.DeleteDraft;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.NotFound;
import tandem.assessment.PlanRound;
import tandem.assessment.RoundStatus;
import tandem.assessment.WrongState;

/**
 * Ends a round: cancels it, archives it, brings it back, or deletes what was only a
 * draft. The same form sent twice finds that it has been done, and says so.
 */
@Controller
@RequestMapping("/rounds/{roundId}")
class CloseRoundController {

	private final DrawBoard drawBoard;

	private final PlanRound planRound;

	private final DeleteDraft deleteDraft;

	private final FindRound findRound;

	private final KeepClients keepClients;

	private final Wording wording;

	CloseRoundController(DrawBoard drawBoard, PlanRound planRound, DeleteDraft deleteDraft, FindRound findRound,
			KeepClients keepClients, Wording wording) {
		this.drawBoard = drawBoard;
		this.planRound = planRound;
		this.deleteDraft = deleteDraft;
		this.findRound = findRound;
		this.keepClients = keepClients;
		this.wording = wording;
	}

	/** Asks for the client's name, since there is no way back. */
	@PostMapping("/cancel")
	ModelAndView cancel(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String name, Locale locale) {
		ModelAndView page = this.drawBoard.page(member, roundId, locale);
		Board board = (Board) page.getModel().get("board");
		if (board != null && board.mayCancel() && !board.round().client().name().equals(name.strip())) {
			page.addObject("typedName", name);
			page.addObject("errors", this.wording.texts(Map.of("name", "practice.board.cancel.error")));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		return once(member, roundId, () -> this.planRound.cancel(member, roundId), RoundStatus.CANCELLED,
				Note.CANCELLED);
	}

	@PostMapping("/archive")
	ModelAndView archive(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		return once(member, roundId, () -> this.planRound.archive(member, roundId), RoundStatus.ARCHIVED,
				Note.ARCHIVED);
	}

	@PostMapping("/unarchive")
	ModelAndView bringBack(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		return once(member, roundId, () -> this.planRound.bringBack(member, roundId), RoundStatus.RELEASED,
				Note.UNARCHIVED);
	}

	/**
	 * The client is named, so that a second click on the same button leads there, too.
	 */
	@PostMapping("/delete")
	ModelAndView delete(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable UUID client) {
		try {
			return toClient(this.deleteDraft.delete(member, roundId));
		}
		catch (NotFound ex) {
			if (client == null) {
				throw ex;
			}
			return toClient(this.keepClients.find(member, client).id());
		}
	}

	private ModelAndView once(SignedIn member, UUID roundId, Runnable step, RoundStatus after, Note note) {
		try {
			step.run();
		}
		catch (WrongState ex) {
			if (this.findRound.byId(member, roundId).status() != after) {
				throw ex;
			}
		}
		return DrawBoard.back(roundId, note);
	}

	private static ModelAndView toClient(UUID clientId) {
		return SeeOther.at("/clients/" + clientId + "?note=" + Note.DRAFT_DELETED.code());
	}

}
