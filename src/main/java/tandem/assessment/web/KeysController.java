package tandem.assessment.web;

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
import tandem.assessment.Key;
import tandem.assessment.KeyView;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.assessment.TurnKey;
import tandem.assessment.WrongState;
import tandem.shared.Coded;

/** An executive's keys: what each opens, said once more before it is turned. */
@Controller
@RequestMapping("/seat/{seatId}/keys/{key}")
class KeysController {

	/** Stands in the address after a form that was no longer true. */
	private static final String CHANGED = "changed";

	private final TurnKey turnKey;

	private final FindPractice findPractice;

	KeysController(TurnKey turnKey, FindPractice findPractice) {
		this.turnKey = turnKey;
		this.findPractice = findPractice;
	}

	@GetMapping
	ModelAndView ask(@AuthenticationPrincipal SeatVisit visit, @PathVariable String key,
			@RequestParam(defaultValue = "") String note) {
		Key asked = key(key);
		KeyView shown = this.turnKey.keysOf(visit)
			.stream()
			.filter((one) -> one.key() == asked)
			.findFirst()
			.orElseThrow(NotFound::new);
		if (!shown.mayTurn()) {
			return home(visit);
		}
		ModelAndView page = new ModelAndView("assessment/turn-key");
		page.addObject("visit", visit);
		page.addObject("home", QuestionnaireController.home(visit));
		page.addObject("shown", shown);
		page.addObject("changed", note.equals(CHANGED));
		page.addObject("lead", this.findPractice.nameOfMember(visit.leadMemberId()));
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return page;
	}

	/** Sent twice it is turned once; sent late, it is asked again. */
	@PostMapping
	ModelAndView turn(@AuthenticationPrincipal SeatVisit visit, @PathVariable String key,
			@RequestParam(defaultValue = "-1") long known) {
		try {
			this.turnKey.turn(visit, key(key), known);
			return home(visit);
		}
		catch (WrongState ex) {
			if (ex.code().equals("key.changed")) {
				return SeeOther.at(QuestionnaireController.home(visit) + "/keys/" + key + "?note=" + CHANGED);
			}
			throw ex;
		}
	}

	@PostMapping("/back")
	ModelAndView turnBack(@AuthenticationPrincipal SeatVisit visit, @PathVariable String key) {
		this.turnKey.turnBack(visit, key(key));
		return home(visit);
	}

	private static Key key(String code) {
		return Coded.find(Key.class, code).orElseThrow(NotFound::new);
	}

	private static ModelAndView home(SeatVisit visit) {
		return SeeOther.at(QuestionnaireController.home(visit) + "#keys");
	}

}
