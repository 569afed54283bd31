package tandem.assessment.web;

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
import tandem.assessment.AnswerNewLead;
import tandem.assessment.LeadAnswer;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.shared.Coded;

/** Asks an executive whether a new lead consultant may read their answers. */
@Controller
@RequestMapping("/seat/{seatId}/lead")
class NewLeadController {

	private final AnswerNewLead answerNewLead;

	private final FindPractice findPractice;

	NewLeadController(AnswerNewLead answerNewLead, FindPractice findPractice) {
		this.answerNewLead = answerNewLead;
		this.findPractice = findPractice;
	}

	@GetMapping
	ModelAndView ask(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId) {
		ModelAndView page = new ModelAndView("assessment/new-lead");
		page.addObject("question", this.answerNewLead.asked(own(visit, seatId)).orElseThrow(NotFound::new));
		page.addObject("seatId", seatId);
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return page;
	}

	@PostMapping
	ModelAndView say(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@RequestParam(defaultValue = "") String answer) {
		this.answerNewLead.say(own(visit, seatId), Coded.find(LeadAnswer.class, answer).orElseThrow(NotFound::new));
		return SeeOther.at("/seat/" + seatId);
	}

	/** The door has checked this already; here it is said again. */
	private static SeatVisit own(SeatVisit visit, UUID seatId) {
		if (!visit.seatId().equals(seatId)) {
			throw new NotFound();
		}
		return visit;
	}

}
