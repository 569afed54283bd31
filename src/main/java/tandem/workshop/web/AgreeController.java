package tandem.workshop.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Catalogues;
import tandem.mechanism.Mechanism;
import tandem.shared.Coded;
import tandem.shared.IfMatch;
import tandem.workshop.ActionView;
import tandem.workshop.AgreeAction;
import tandem.workshop.AgreedPlan;
import tandem.workshop.ChangeAction;
import tandem.workshop.OutcomeNote;
import tandem.workshop.WhoMoves;

/** The form that agrees on an action, and the one that changes it. */
@Controller
@RequestMapping("/rounds/{roundId}/plan")
class AgreeController {

	private final AgreeAction agreeAction;

	private final ChangeAction changeAction;

	private final FindRound findRound;

	private final Catalogues catalogues;

	private final DrawPlan drawPlan;

	private final Clock clock;

	AgreeController(AgreeAction agreeAction, ChangeAction changeAction, FindRound findRound, Catalogues catalogues,
			DrawPlan drawPlan, Clock clock) {
		this.agreeAction = agreeAction;
		this.changeAction = changeAction;
		this.findRound = findRound;
		this.catalogues = catalogues;
		this.drawPlan = drawPlan;
		this.clock = clock;
	}

	@GetMapping("/new")
	ModelAndView form(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String mechanism) {
		RoundView round = open(member, roundId);
		Mechanism known = catalogue(round).find(mechanism).orElse(null);
		return page(round, (known == null) ? ActionForm.fresh("", "", "")
				: ActionForm.fresh(known.id(), this.drawPlan.text("mechanism." + known.id() + ".name"), mover(known)),
				Map.of());
	}

	/** Who moves for a mechanism; where either of the two can, they say who. */
	private static String mover(Mechanism mechanism) {
		return switch (mechanism.owner()) {
			case CEO -> WhoMoves.CEO.code();
			case PAIR -> WhoMoves.BOTH.code();
			case EITHER -> "";
		};
	}

	/** Sent twice it makes one. */
	@PostMapping("/new")
	ModelAndView agree(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam Map<String, String> sent) {
		RoundView round = open(member, roundId);
		ActionForm form = ActionForm.read(sent);
		Map<String, String> errors = form.errors(catalogue(round), AgreedPlan.today(round, this.clock), null);
		if (errors.isEmpty()) {
			try {
				this.agreeAction.on(member, roundId, form.terms(), form.formKey());
				return SeeOther.at("/rounds/" + roundId + "/plan?note=agreed");
			}
			catch (WrongState ex) {
				if (!ex.code().equals("actions.full")) {
					throw ex;
				}
				errors.put("title", "state.actions.full");
			}
		}
		return again(page(round, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{actionId}")
	ModelAndView form(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable UUID actionId) {
		RoundView round = this.findRound.byId(member, roundId);
		ActionView action = action(member, roundId, actionId);
		requireOpen(round);
		return page(round, ActionForm.of(action), Map.of()).addObject("action", action);
	}

	/** Whoever comes later than somebody else sees both words and chooses. */
	@PostMapping("/{actionId}")
	ModelAndView change(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable UUID actionId, @RequestParam Map<String, String> sent, Locale locale) {
		RoundView round = this.findRound.byId(member, roundId);
		ActionView action = action(member, roundId, actionId);
		requireOpen(round);
		ActionForm form = ActionForm.read(sent);
		LocalDate today = AgreedPlan.today(round, this.clock);
		Map<String, String> errors = form.errors(catalogue(round), today, action.terms().due());
		if (!errors.isEmpty()) {
			return again(page(round, form, errors).addObject("action", action), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.changeAction.change(member, actionId, form.asRead(),
					(standing) -> new ChangeAction.Wanted(form.terms(), standing.action().status(),
							OutcomeNote.read(form.note()).orElseThrow()));
			return SeeOther.at("/rounds/" + roundId + "/plan?note=changed");
		}
		catch (IfMatch.Stale ex) {
			ActionView now = action(member, roundId, actionId);
			AgreedPlan alone = new AgreedPlan(round, List.of(now), Map.of(), today);
			return again(
					page(round, form.having(now), Map.of()).addObject("action", now)
						.addObject("meanwhile", ActionLine.of(alone, (any) -> false, locale).get(0)),
					HttpStatus.CONFLICT);
		}
	}

	/** An action of this round and no other. */
	private ActionView action(SignedIn member, UUID roundId, UUID actionId) {
		ActionView action = this.changeAction.find(member, actionId).action();
		if (!action.roundId().equals(roundId)) {
			throw new NotFound();
		}
		return action;
	}

	private RoundView open(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		requireOpen(round);
		return round;
	}

	private static void requireOpen(RoundView round) {
		AgreeAction.requireOpen(round);
	}

	private Catalogue catalogue(RoundView round) {
		return this.catalogues.get(round.versions().catalogue());
	}

	private ModelAndView page(RoundView round, ActionForm form, Map<String, String> errors) {
		ModelAndView page = new ModelAndView("workshop/action");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("form", form);
		page.addObject("mechanisms", catalogue(round).mechanisms().stream().map(Mechanism::id).toList());
		page.addObject("movers",
				Arrays.stream(WhoMoves.values())
					.filter((who) -> who != WhoMoves.CEO || round.hasCeo())
					.map(Coded::code)
					.toList());
		page.addObject("today", AgreedPlan.today(round, this.clock));
		page.addObject("errors", this.drawPlan.texts(new LinkedHashMap<>(errors)));
		return page;
	}

	private static ModelAndView again(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

}
