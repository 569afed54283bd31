package tandem.assessment.web;

import java.util.LinkedHashMap;
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
import tandem.assessment.AskCeo;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundPlan;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Seat;

/** Asks the CEO of a draft, too, or leaves the CEO out again. */
@Controller
@RequestMapping("/rounds/{roundId}/ceo")
class AskCeoController {

	private final AskCeo askCeo;

	private final FindRound findRound;

	private final Wording wording;

	AskCeoController(AskCeo askCeo, FindRound findRound, Wording wording) {
		this.askCeo = askCeo;
		this.findRound = findRound;
		this.wording = wording;
	}

	/** The two fields, exactly as they were typed. */
	record Typed(String name, String email) {

		Map<String, String> errors() {
			Map<String, String> errors = new LinkedHashMap<>();
			if (this.name.isBlank()) {
				errors.put("name", "practice.round.error.name.ceo");
			}
			else if (Name.read(this.name).isEmpty()) {
				errors.put("name", "practice.error.name");
			}
			if (!this.email.isBlank() && EmailAddress.read(this.email).isEmpty()) {
				errors.put("email", "practice.round.error.email");
			}
			return errors;
		}

		RoundPlan.Person person() {
			return new RoundPlan.Person(Name.read(this.name).orElseThrow(), EmailAddress.read(this.email).orElse(null));
		}

		boolean isSaidOf(SeatView seat) {
			return seat.personName().equals(this.name.strip()) && EmailAddress.read(this.email)
				.map(EmailAddress::value)
				.orElse("")
				.equals((seat.email() != null) ? seat.email() : "");
		}

	}

	@GetMapping
	ModelAndView ask(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		this.askCeo.check(member, roundId);
		return page(this.findRound.byId(member, roundId), new Typed("", ""), Map.of());
	}

	@PostMapping
	ModelAndView add(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email) {
		this.askCeo.check(member, roundId);
		Typed typed = new Typed(name, email);
		Map<String, String> errors = typed.errors();
		if (!errors.isEmpty()) {
			return page(this.findRound.byId(member, roundId), typed, this.wording.texts(errors),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (this.askCeo.too(member, roundId, typed.person())) {
			return DrawBoard.back(roundId, Note.CHANGED);
		}
		RoundView round = this.findRound.byId(member, roundId);
		SeatView sits = round.seats().get(Seat.CEO);
		if (sits != null && typed.isSaidOf(sits)) {
			return DrawBoard.back(roundId, Note.UNCHANGED);
		}
		return page(round, typed, Map.of(), HttpStatus.CONFLICT).addObject("meanwhile", typed.name().strip());
	}

	@PostMapping("/remove")
	ModelAndView remove(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String seat) {
		this.askCeo.check(member, roundId);
		boolean had = this.findRound.byId(member, roundId).hasCeo();
		if (this.askCeo.notAfterAll(member, roundId, id(seat))) {
			return DrawBoard.back(roundId, had ? Note.CHANGED : Note.UNCHANGED);
		}
		return page(this.findRound.byId(member, roundId), new Typed("", ""), Map.of(), HttpStatus.CONFLICT)
			.addObject("somebodyElse", true);
	}

	private static UUID id(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound();
		}
	}

	private ModelAndView page(RoundView round, Typed typed, Map<String, String> errors, HttpStatus status) {
		ModelAndView page = page(round, typed, errors);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(RoundView round, Typed typed, Map<String, String> errors) {
		ModelAndView page = new ModelAndView("assessment/ask-ceo");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("ceo", round.seats().get(Seat.CEO));
		page.addObject("typed", typed);
		page.addObject("errors", errors);
		return page;
	}

}
