package tandem.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Strategy;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * What a consultant decides when a round is made.
 *
 * @param strategy how the client competes
 * @param language the round's default language
 * @param release who opens the report
 * @param due when answers are hoped for
 * @param people who sits where: CMO and CIO always, the CEO on request
 * @param linkLife for how long the personal links work
 * @param follows an earlier round of the same client that this one is compared with
 * @param mailing what is done by mail
 */
public record RoundPlan(Strategy strategy, String language, ReleaseMode release, @Nullable LocalDate due,
		Map<Seat, Person> people, LinkLife linkLife, @Nullable UUID follows, Mailing mailing) {

	private static final Period FURTHEST_DUE = Period.ofYears(2);

	public RoundPlan {
		if (!people.keySet().containsAll(Seat.PAIR)) {
			throw new IllegalArgumentException("A round needs a CMO and a CIO");
		}
		people = new EnumMap<>(people);
	}

	/**
	 * With links of the usual life, without a round before, and with nothing done by
	 * mail.
	 */
	public RoundPlan(Strategy strategy, String language, ReleaseMode release, @Nullable LocalDate due,
			Map<Seat, Person> people) {
		this(strategy, language, release, due, people, LinkLife.USUAL, null, Mailing.NONE);
	}

	/** A due date as typed or sent: from today on, within two years. */
	public static Optional<LocalDate> readDue(String typed, LocalDate today) {
		try {
			return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE.parse(typed.strip(), LocalDate::from))
				.filter((due) -> !due.isBefore(today) && !due.isAfter(today.plus(FURTHEST_DUE)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Somebody who is asked to answer. */
	public record Person(Name name, @Nullable EmailAddress email) {
	}

}
