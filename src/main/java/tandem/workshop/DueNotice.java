package tandem.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/**
 * When somebody is told that a day which they agreed to comes near: three days before,
 * and on the day. At ten, by the clock where they are; from a weekend's day on the Friday
 * before it.
 */
enum DueNotice {

	SOON(3), ON_THE_DAY(0);

	private static final LocalTime TEN = LocalTime.of(10, 0);

	private final int days;

	DueNotice(int days) {
		this.days = days;
	}

	Instant at(LocalDate due, ZoneId zone) {
		LocalDate day = due.minusDays(this.days);
		LocalDate working = switch (day.getDayOfWeek()) {
			case SATURDAY -> day.minusDays(1);
			case SUNDAY -> day.minusDays(2);
			default -> day;
		};
		return working.atTime(TEN).atZone(zone).toInstant();
	}

	/** The next moment later than this, if another one comes. */
	static Optional<Instant> next(Instant after, LocalDate due, ZoneId zone) {
		return Arrays.stream(values())
			.map((notice) -> notice.at(due, zone))
			.filter((moment) -> moment.isAfter(after))
			.min(Instant::compareTo);
	}

	/** Whose turn it is at this moment. */
	static DueNotice now(Instant now, LocalDate due, ZoneId zone) {
		return now.isBefore(ON_THE_DAY.at(due, zone)) ? SOON : ON_THE_DAY;
	}

}
