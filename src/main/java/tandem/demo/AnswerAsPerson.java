package tandem.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import tandem.assessment.KeepAnswers;
import tandem.assessment.Key;
import tandem.assessment.RedeemLink;
import tandem.assessment.SeatDoor;
import tandem.assessment.SeatVisit;
import tandem.assessment.TakeSeat;
import tandem.assessment.TurnKey;
import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.InvalidAnswer;
import tandem.instrument.Page;
import tandem.shared.Seat;
import tandem.shared.Secret;

/** Does what a person does with a personal link: opens, agrees, answers page by page. */
@Component
@Profile("demo")
class AnswerAsPerson {

	private static final String CODE = "271828";

	private final RedeemLink redeemLink;

	private final SeatDoor door;

	private final TakeSeat takeSeat;

	private final KeepAnswers keepAnswers;

	private final TurnKey turnKey;

	private final Instrument instrument;

	AnswerAsPerson(RedeemLink redeemLink, SeatDoor door, TakeSeat takeSeat, KeepAnswers keepAnswers, TurnKey turnKey,
			Instruments instruments) {
		this.redeemLink = redeemLink;
		this.door = door;
		this.takeSeat = takeSeat;
		this.keepAnswers = keepAnswers;
		this.turnKey = turnKey;
		this.instrument = instruments.current();
	}

	/** A person at the device that has opened their seat. */
	private record AtDevice(RedeemLink.OpenedSeat opened, SeatDoor door) {

		SeatVisit visit() {
			return this.door.recognise(this.opened.seatId(), this.opened.device()).orElseThrow();
		}

	}

	/** Everything on every page, then submits, and turns these keys. */
	void wholly(Secret link, Firm firm, Seat seat, List<Key> keys) {
		AtDevice person = begin(link);
		this.instrument.pages(seat).forEach((page) -> keep(person, page, firm, seat));
		this.takeSeat.submit(person.visit());
		this.turnKey.keysOf(person.visit())
			.stream()
			.filter((held) -> keys.contains(held.key()))
			.forEach((held) -> this.turnKey.turn(person.visit(), held.key(), held.known()));
	}

	/** The first half of the pages, as somebody who was called away. */
	void halfway(Secret link, Firm firm, Seat seat) {
		AtDevice person = begin(link);
		List<Page> pages = this.instrument.pages(seat);
		pages.subList(0, pages.size() / 2).forEach((page) -> keep(person, page, firm, seat));
	}

	/** Looks in, and no more. */
	void lookIn(Secret link) {
		open(link);
	}

	void decline(Secret link) {
		this.takeSeat.decline(open(link).visit());
	}

	/** The code that opens a seat on another device. */
	String code() {
		return CODE;
	}

	private AtDevice open(Secret link) {
		return new AtDevice(this.redeemLink.open(link, null, "Demo"), this.door);
	}

	private AtDevice begin(Secret link) {
		AtDevice person = open(link);
		this.takeSeat.consent(person.visit(), CODE, true);
		return person;
	}

	private void keep(AtDevice person, Page page, Firm firm, Seat seat) {
		Map<Field, @Nullable Answer> typed = new LinkedHashMap<>();
		for (Field field : page.fields()) {
			Answer answer = answer(field, firm, seat);
			if (answer != null) {
				typed.put(field, answer);
			}
		}
		SeatVisit visit = person.visit();
		this.keepAnswers.keep(visit, typed, new KeepAnswers.Shown(visit.revision(), page.id()));
	}

	private static @Nullable Answer answer(Field field, Firm firm, Seat seat) {
		String comment = firm.comments().getOrDefault(seat, Map.of()).get(field.name());
		if (comment == null) {
			return Objects.requireNonNull(firm.sheets().get(seat)).answer(field.name());
		}
		try {
			return field.scale().read(List.of(comment));
		}
		catch (InvalidAnswer ex) {
			throw new IllegalStateException("A comment of the demo cannot be read", ex);
		}
	}

}
