package tandem.assessment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.shared.Coded;

/**
 * How often those are reminded who have not submitted: every few days from the start, and
 * once two days before the day for which answers are hoped. Always at ten on a working
 * day, by the clock where the people are.
 */
public enum Reminders implements Coded {

	NONE(0), EVERY_3_DAYS(3), EVERY_7_DAYS(7);

	private static final LocalTime TEN = LocalTime.of(10, 0);

	private static final Period BEFORE_DUE = Period.ofDays(2);

	/** Whoever has not answered until then is not won over by one more letter. */
	private static final Period AFTER_DUE = Period.ofDays(14);

	private static final Period WITHOUT_DUE = Period.ofDays(42);

	private final int days;

	Reminders(int days) {
		this.days = days;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The next reminder, if there is another one.
	 * @param after later than this
	 * @param start the day on which people were invited
	 * @param due the day for which answers are hoped
	 * @param zone where the people are
	 */
	Optional<Instant> next(Instant after, LocalDate start, @Nullable LocalDate due, ZoneId zone) {
		if (this == NONE) {
			return Optional.empty();
		}
		LocalDate last = (due != null) ? due.plus(AFTER_DUE) : start.plus(WITHOUT_DUE);
		int most = (int) (last.toEpochDay() - start.toEpochDay()) / this.days;
		Stream<LocalDate> regular = IntStream.rangeClosed(1, Math.max(most, 0))
			.mapToObj((count) -> monday(start.plusDays((long) count * this.days)));
		Stream<LocalDate> before = (due != null) ? Stream.of(friday(due.minus(BEFORE_DUE))) : Stream.of();
		return Stream.concat(regular, before)
			.filter((day) -> day.isAfter(start))
			.map((day) -> day.atTime(TEN).atZone(zone).toInstant())
			.filter((moment) -> moment.isAfter(after))
			.min(Instant::compareTo);
	}

	/** A weekend's slot waits until Monday. */
	private static LocalDate monday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	/** Before the due day there is no waiting. */
	private static LocalDate friday(LocalDate day) {
		DayOfWeek weekday = day.getDayOfWeek();
		return (weekday == DayOfWeek.SATURDAY) ? day.minusDays(1)
				: (weekday == DayOfWeek.SUNDAY) ? day.minusDays(2) : day;
	}

}
