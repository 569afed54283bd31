package tandem.workshop.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.workshop.AgreedPlan;
import tandem.workshop.FindActions;
import tandem.workshop.FollowAction;
import tandem.workshop.TakeDates;

/** What was agreed, for the people who move: they say how far their own has come. */
@Controller
@RequestMapping("/seat/{seatId}")
class SeatPlanController {

	private final FindActions findActions;

	private final FollowAction followAction;

	private final TakeDates takeDates;

	private final FindPractice findPractice;

	private final DrawPlan drawPlan;

	SeatPlanController(FindActions findActions, FollowAction followAction, TakeDates takeDates,
			FindPractice findPractice, DrawPlan drawPlan) {
		this.findActions = findActions;
		this.followAction = followAction;
		this.takeDates = takeDates;
		this.findPractice = findPractice;
		this.drawPlan = drawPlan;
	}

	@GetMapping("/plan")
	ModelAndView plan(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		ModelAndView page = page(own(visit, seatId), locale);
		page.addObject("note", DrawPlan.note(note));
		return page;
	}

	@PostMapping("/plan/{actionId}/status")
	ModelAndView follow(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId,
			@PathVariable UUID actionId, @RequestParam Map<String, String> sent, Locale locale) {
		own(visit, seatId);
		return SpokenWord.read(sent)
			.answer("/seat/" + seatId + "/plan", (word) -> this.followAction.bySeat(visit, actionId, word),
					(word) -> word.showOn(page(visit, locale), actionId, this.drawPlan));
	}

	@GetMapping("/plan.ics")
	ResponseEntity<byte[]> dates(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID seatId, Locale locale) {
		return DrawPlan.download(this.takeDates.of(own(visit, seatId), locale));
	}

	/** The door has checked this already; here it is said again. */
	private static SeatVisit own(SeatVisit visit, UUID seatId) {
		if (!visit.seatId().equals(seatId)) {
			throw new NotFound();
		}
		return visit;
	}

	private ModelAndView page(SeatVisit visit, Locale locale) {
		AgreedPlan plan = this.findActions.of(visit);
		ModelAndView page = new ModelAndView("workshop/seat");
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		page.addObject("home", "/seat/" + visit.seatId());
		page.addObject("lead", this.findPractice.nameOfMember(visit.leadMemberId()));
		this.drawPlan.fill(page, plan, (action) -> action.isOwnedBy(visit.role()), locale);
		page.addObject("before",
				plan.round().isReleased() ? this.findActions.before(visit)
					.map((before) -> ActionLine.of(before, (action) -> false, locale))
					.orElse(List.of()) : List.of());
		return page;
	}

}
