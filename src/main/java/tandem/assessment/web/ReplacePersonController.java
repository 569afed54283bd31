package tandem.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
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
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.ReplacePerson;
import tandem.assessment.RoundPlan;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.assessment.SentAlready;
import tandem.shared.Coded;
import tandem.shared.Dates;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * Gives the seat of somebody who has left to somebody else; says first what goes, and
 * asks for the name of the person who leaves.
 */
@Controller
@RequestMapping("/rounds/{roundId}/seats/{seat}/replace")
class ReplacePersonController {

	private final ReplacePerson replacePerson;

	private final FindRound findRound;

	private final HandOut handOut;

	private final Wording wording;

	ReplacePersonController(ReplacePerson replacePerson, FindRound findRound, HandOut handOut, Wording wording) {
		this.replacePerson = replacePerson;
		this.findRound = findRound;
		this.handOut = handOut;
		this.wording = wording;
	}

	/**
	 * The form as it was sent.
	 *
	 * @param leaves the name of the person who leaves, typed to confirm
	 * @param name who comes
	 * @param email where they are reached, if known
	 * @param occupancy which person in a row the form was about
	 */
	record Typed(String leaves, String name, String email, int occupancy) {

		Map<String, String> errors(SeatView seat) {
			Map<String, String> errors = new LinkedHashMap<>();
			if (Name.read(this.name).isEmpty()) {
				errors.put("name", "practice.change.error.name");
			}
			else if (this.name.strip().equalsIgnoreCase(seat.personName())) {
				errors.put("name", "practice.replace.error.same");
			}
			if (!this.email.isBlank() && EmailAddress.read(this.email).isEmpty()) {
				errors.put("email", "practice.round.error.email");
			}
			if (!seat.erased() && !this.leaves.strip().equals(seat.personName())) {
				errors.put("leaves", "practice.replace.error.leaves");
			}
			return errors;
		}

		RoundPlan.Person person() {
			return new RoundPlan.Person(Name.read(this.name).orElseThrow(), EmailAddress.read(this.email).orElse(null));
		}

	}

	@GetMapping
	ModelAndView ask(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @PathVariable String seat) {
		RoundView round = this.findRound.byId(member, roundId);
		SeatView sits = sits(round, seat);
		this.replacePerson.check(member, roundId);
		return page(round, sits, new Typed("", "", "", sits.occupancy()), Map.of());
	}

	@PostMapping
	ModelAndView replace(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat, @RequestParam(defaultValue = "") String leaves,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email,
			@RequestParam(defaultValue = "0") int occupancy) {
		Typed typed = new Typed(leaves, name, email, occupancy);
		RoundView round = this.findRound.byId(member, roundId);
		SeatView sits = sits(round, seat);
		if (sits.occupancy() != occupancy) {
			return somebodyElseWas(roundId, round, sits, typed);
		}
		this.replacePerson.check(member, roundId);
		Map<String, String> errors = typed.errors(sits);
		if (!errors.isEmpty()) {
			ModelAndView again = page(round, sits, typed, this.wording.texts(errors));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		try {
			return this.handOut.of(member, roundId,
					List.of(this.replacePerson.with(member, roundId, sits.role(), occupancy, typed.person())));
		}
		catch (SentAlready ex) {
			RoundView now = this.findRound.byId(member, roundId);
			return somebodyElseWas(roundId, now, sits(now, seat), typed);
		}
	}

	/** The same form a second time, or another one that came first. */
	private ModelAndView somebodyElseWas(UUID roundId, RoundView round, SeatView sits, Typed typed) {
		if (typed.name().strip().equals(sits.personName())) {
			return DrawBoard.back(roundId, Note.SENT_ALREADY);
		}
		ModelAndView again = page(round, sits, new Typed("", typed.name(), typed.email(), sits.occupancy()),
				Map.of("leaves", this.wording.text("practice.replace.meanwhile", sits.personName())));
		again.setStatus(HttpStatus.CONFLICT);
		return again;
	}

	private static SeatView sits(RoundView round, String code) {
		SeatView seat = Coded.find(Seat.class, code).map(round.seats()::get).orElse(null);
		if (seat == null) {
			throw new NotFound();
		}
		return seat;
	}

	private static ModelAndView page(RoundView round, SeatView sits, Typed typed, Map<String, String> errors) {
		ModelAndView page = new ModelAndView("assessment/replace");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("seat", sits);
		page.addObject("role", sits.role().code());
		page.addObject("status", SeatStatus.of(sits).code());
		page.addObject("erased",
				(sits.erasedAt() != null) ? Dates.day(sits.erasedAt(), LocaleContextHolder.getLocale()) : null);
		page.addObject("typed", typed);
		page.addObject("errors", errors);
		return page;
	}

}
