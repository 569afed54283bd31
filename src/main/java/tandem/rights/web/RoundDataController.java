package tandem.rights.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FreshSignIn;
import tandem.account.SignedIn;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.rights.EraseData;
import tandem.rights.ForeseeErasure;
import tandem.rights.MayHandle;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** Where a person of a round, or the round, is erased by whoever looks after it. */
@Controller
@RequestMapping("/rounds/{roundId}/data")
class RoundDataController {

	private static final String WHOLE = "round";

	private final MayHandle mayHandle;

	private final EraseData eraseData;

	private final ForeseeErasure foreseeErasure;

	private final MessageSource messages;

	RoundDataController(MayHandle mayHandle, EraseData eraseData, ForeseeErasure foreseeErasure,
			MessageSource messages) {
		this.mayHandle = mayHandle;
		this.eraseData = eraseData;
		this.foreseeErasure = foreseeErasure;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, Locale locale) {
		return page(this.mayHandle.round(member, roundId), null, "", Map.of(), locale);
	}

	@FreshSignIn
	@PostMapping("/erase")
	ModelAndView eraseRound(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String name, Locale locale) {
		RoundView round = this.mayHandle.round(member, roundId);
		if (!round.client().name().equals(name.strip())) {
			return again(round, WHOLE, name, round.client().name(), locale);
		}
		return SeeReceipt.of(this.eraseData.round(member, roundId));
	}

	@FreshSignIn
	@PostMapping("/{seat}/erase")
	ModelAndView erasePerson(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat, @RequestParam(defaultValue = "") String name, Locale locale) {
		RoundView round = this.mayHandle.round(member, roundId);
		SeatView person = Coded.find(Seat.class, seat).map(round.seats()::get).orElseThrow(NotFound::new);
		if (person.erased()) {
			throw new NotFound();
		}
		if (!person.personName().equals(name.strip())) {
			return again(round, seat, name, person.personName(), locale);
		}
		return SeeReceipt.of(this.eraseData.person(member, person.id()));
	}

	private ModelAndView again(RoundView round, String what, String typed, String wanted, Locale locale) {
		ModelAndView page = page(round, what, typed,
				Map.of("name-" + what, this.messages.getMessage("rights.erase.error", new Object[] { wanted }, locale)),
				locale);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(RoundView round, @Nullable String what, String typed, Map<String, String> errors,
			Locale locale) {
		ModelAndView page = new ModelAndView("rights/round");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("people",
				round.seats()
					.values()
					.stream()
					.filter((seat) -> !seat.erased())
					.map((seat) -> person(round, seat, locale))
					.toList());
		page.addObject("what", what);
		page.addObject("typed", typed);
		page.addObject("errors", errors);
		return page;
	}

	private Person person(RoundView round, SeatView seat, Locale locale) {
		Consequence consequence = Consequence.of(round, seat);
		return new Person(seat.role().code(), seat.personName(), consequence.code(), Foreseen
			.of(this.foreseeErasure.of(round.id(), seat.id(), seat.role()), consequence, this.messages, locale));
	}

	/** Somebody who can be erased. */
	record Person(String seat, String name, String consequence, Foreseen foreseen) {
	}

}
