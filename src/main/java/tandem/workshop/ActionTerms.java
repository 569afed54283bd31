package tandem.workshop;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tandem.shared.Name;

/**
 * What is agreed.
 *
 * @param mechanism the mechanism that it puts to work; {@code null} for something of the
 * pair's own
 * @param title in the pair's words
 * @param who has to move
 * @param otherName who that is, if nobody with a seat
 * @param due until when, if that was said
 */
public record ActionTerms(@Nullable String mechanism, Name title, WhoMoves who, @Nullable Name otherName,
		@Nullable LocalDate due) {

	private static final Period FURTHEST = Period.ofYears(2);

	public ActionTerms {
		if ((who == WhoMoves.OTHER) != (otherName != null)) {
			throw new IllegalArgumentException("A name is for whoever has no seat");
		}
	}

	/** A day from the earliest on. */
	public static Optional<LocalDate> readDue(String typed, LocalDate earliest) {
		try {
			return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE.parse(typed.strip(), LocalDate::from))
				.filter((day) -> !day.isBefore(earliest) && !day.isAfter(earliest.plus(FURTHEST)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
