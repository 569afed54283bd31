package tandem.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import tandem.assessment.ChangeRound;
import tandem.assessment.FindRound;
import tandem.assessment.LinkLife;
import tandem.assessment.RoundField;
import tandem.assessment.RoundPlan;
import tandem.mail.PostLetter;
import tandem.shared.Dates;
import tandem.shared.Language;
import tandem.shared.TimeZones;

/**
 * Changes names and terms of a round: the later of two people who change the same thing
 * sees both words and chooses.
 */
@Controller
@RequestMapping("/rounds/{roundId}")
class ChangeRoundController {

	private final ChangeRound changeRound;

	private final FindRound findRound;

	private final DrawBoard drawBoard;

	private final PostLetter postLetter;

	private final Wording wording;

	private final Clock clock;

	ChangeRoundController(ChangeRound changeRound, FindRound findRound, DrawBoard drawBoard, PostLetter postLetter,
			Wording wording, Clock clock) {
		this.changeRound = changeRound;
		this.findRound = findRound;
		this.drawBoard = drawBoard;
		this.postLetter = postLetter;
		this.wording = wording;
		this.clock = clock;
	}

	@GetMapping("/change")
	ModelAndView form(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, Locale locale) {
		return page(member, roundId, ChangeForm.fresh(this.changeRound.stands(member, roundId)), Map.of(), locale);
	}

	@PostMapping("/change")
	ModelAndView change(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam Map<String, String> sent, Locale locale) {
		ChangeForm form = ChangeForm.read(sent, this.changeRound.stands(member, roundId));
		Map<String, String> errors = form.errors(LocalDate.now(this.clock));
		if (!errors.isEmpty()) {
			ModelAndView again = page(member, roundId, form, this.wording.texts(errors), locale);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		ChangeRound.Outcome outcome = this.changeRound.change(member, roundId, form.was(), form.wanted());
		if (outcome.isClash()) {
			ChangeForm both = form.beside(this.changeRound.stands(member, roundId), outcome.meanwhile().keySet());
			Map<String, String> told = new LinkedHashMap<>();
			outcome.meanwhile().keySet().forEach((field) -> told.put(field.code(), "practice.change.meanwhile"));
			ModelAndView again = page(member, roundId, both, this.wording.texts(told), locale);
			again.setStatus(HttpStatus.CONFLICT);
			return again;
		}
		return DrawBoard.back(roundId, outcome.changed().isEmpty() ? Note.UNCHANGED : Note.CHANGED);
	}

	/** Says the day and not “a week more”, so that two clicks extend once. */
	@PostMapping("/due")
	ModelAndView extend(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String due, @RequestParam(defaultValue = "") String was, Locale locale) {
		LocalDate day = RoundPlan.readDue(due, LocalDate.now(this.clock)).orElse(null);
		if (day == null) {
			return board(member, roundId, due, this.wording.text("practice.round.error.due"),
					HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		ChangeRound.Outcome outcome = this.changeRound.change(member, roundId, Map.of(RoundField.DUE, was),
				Map.of(RoundField.DUE, day.toString()));
		if (outcome.isClash()) {
			return board(member, roundId, due,
					this.wording.text("practice.board.due.meanwhile",
							worded(RoundField.DUE, outcome.meanwhile().getOrDefault(RoundField.DUE, ""), locale)),
					HttpStatus.CONFLICT, locale);
		}
		return DrawBoard.back(roundId, outcome.changed().isEmpty() ? Note.UNCHANGED : Note.CHANGED);
	}

	private ModelAndView board(SignedIn member, UUID roundId, String due, String fault, HttpStatus status,
			Locale locale) {
		ModelAndView page = this.drawBoard.page(member, roundId, locale);
		page.addObject("typedDue", due);
		page.addObject("errors", Map.of("due", fault));
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(SignedIn member, UUID roundId, ChangeForm form, Map<String, String> errors,
			Locale locale) {
		Map<RoundField, String> theirs = new EnumMap<>(RoundField.class);
		form.clashes().forEach((field) -> theirs.put(field, worded(field, form.was().getOrDefault(field, ""), locale)));
		ModelAndView page = new ModelAndView("assessment/change-round");
		page.addObject("here", "clients");
		page.addObject("round", this.findRound.byId(member, roundId));
		page.addObject("fields", ChangeField.of(form, theirs));
		page.addObject("errors", errors);
		page.addObject("languageCodes", Language.codes());
		page.addObject("dayChoices", LinkLife.CHOICES);
		page.addObject("mailIsOn", this.postLetter.isOn());
		page.addObject("rhythms", MailFields.rhythms());
		page.addObject("zones", TimeZones.names());
		page.addObject("today", LocalDate.now(this.clock));
		return page;
	}

	private String worded(RoundField field, String text, Locale locale) {
		if (text.isEmpty()) {
			return this.wording.text("practice.change.nothing");
		}
		return switch (field) {
			case STRATEGY -> this.wording.text("practice.strategy." + text);
			case DUE -> Dates.day(LocalDate.parse(text), locale);
			case LANGUAGE -> this.wording.text("language." + text);
			case LINK_DAYS -> this.wording.text("practice.link-days." + text);
			case REMINDERS -> this.wording.text("mail.form.reminders." + text);
			default -> text;
		};
	}

}
