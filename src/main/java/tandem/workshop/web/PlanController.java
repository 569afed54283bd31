package tandem.workshop.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.report.BuildReport;
import tandem.shared.IfMatch;
import tandem.workshop.ActionView;
import tandem.workshop.AgreedPlan;
import tandem.workshop.ChangeAction;
import tandem.workshop.FindActions;
import tandem.workshop.FollowAction;
import tandem.workshop.TakeDates;

/** What was agreed in a round, for the members who see it. */
@Controller
@RequestMapping("/rounds/{roundId}")
class PlanController {

	private final FindActions findActions;

	private final FollowAction followAction;

	private final ChangeAction changeAction;

	private final TakeDates takeDates;

	private final BuildReport buildReport;

	private final DrawPlan drawPlan;

	PlanController(FindActions findActions, FollowAction followAction, ChangeAction changeAction, TakeDates takeDates,
			BuildReport buildReport, DrawPlan drawPlan) {
		this.findActions = findActions;
		this.followAction = followAction;
		this.changeAction = changeAction;
		this.takeDates = takeDates;
		this.buildReport = buildReport;
		this.drawPlan = drawPlan;
	}

	@GetMapping("/plan")
	ModelAndView plan(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		ModelAndView page = page(member, roundId, locale);
		page.addObject("note", DrawPlan.note(note));
		return page;
	}

	/** Sent twice it is said once; over somebody else's word it is not said. */
	@PostMapping("/plan/{actionId}/status")
	ModelAndView follow(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable UUID actionId, @RequestParam Map<String, String> sent, Locale locale) {
		this.findActions.of(member, roundId);
		return SpokenWord.read(sent)
			.answer("/rounds/" + roundId + "/plan",
					(word) -> this.followAction.byMember(member, roundId, actionId, word),
					(word) -> word.showOn(page(member, roundId, locale), actionId, this.drawPlan));
	}

	/** A page that is out of date moves nothing. */
	@PostMapping("/plan/{actionId}/earlier")
	ModelAndView earlier(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable UUID actionId, @RequestParam(defaultValue = "") String version) {
		try {
			this.changeAction.earlier(member, roundId, actionId, ActionForm.asRead(version));
			return SeeOther.at("/rounds/" + roundId + "/plan");
		}
		catch (IfMatch.Stale | OptimisticLockingFailureException ex) {
			return SeeOther.at("/rounds/" + roundId + "/plan");
		}
	}

	@GetMapping("/plan.ics")
	ResponseEntity<byte[]> dates(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, Locale locale) {
		return DrawPlan.download(this.takeDates.of(member, roundId, locale));
	}

	private ModelAndView page(SignedIn member, UUID roundId, Locale locale) {
		AgreedPlan plan = this.findActions.of(member, roundId);
		ModelAndView page = new ModelAndView("workshop/plan");
		page.addObject("here", "clients");
		page.addObject("home", "/rounds/" + roundId);
		this.drawPlan.fill(page, plan, (action) -> true, locale);
		page.addObject("before",
				this.findActions.before(member, plan.round())
					.map((before) -> ActionLine.of(before, (action) -> false, locale))
					.orElse(List.of()));
		List<String> agreed = plan.actions().stream().map(PlanController::mechanism).toList();
		page.addObject("proposed",
				plan.isOpen() ? this.buildReport.planFor(member, roundId)
					.stream()
					.filter((step) -> !agreed.contains(step.mechanism()))
					.toList() : List.of());
		return page;
	}

	private static String mechanism(ActionView action) {
		String mechanism = action.terms().mechanism();
		return (mechanism != null) ? mechanism : "";
	}

}
