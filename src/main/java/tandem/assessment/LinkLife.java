package tandem.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * For how long personal links open their seat: so many days, and in any case for a while
 * after the due date. A device that has opened a seat goes on without its link.
 *
 * @param days from the moment a link is made
 */
public record LinkLife(int days) {

	/** What can be chosen. */
	public static final List<Integer> CHOICES = List.of(30, 60, 90, 180);

	public static final LinkLife USUAL = new LinkLife(90);

	private static final Duration AFTER_DUE = Duration.ofDays(30);

	public LinkLife {
		if (!CHOICES.contains(days)) {
			throw new IllegalArgumentException("No link lives for " + days + " days");
		}
	}

	public static Optional<LinkLife> read(String typed) {
		return CHOICES.stream().filter((days) -> days.toString().equals(typed.strip())).findFirst().map(LinkLife::new);
	}

	Instant end(Instant made, @Nullable LocalDate due) {
		Instant end = made.plus(Duration.ofDays(this.days));
		Instant needed = (due != null) ? neededFor(due) : end;
		return needed.isAfter(end) ? needed : end;
	}

	/** Whoever answers late can still open their link. */
	static Instant neededFor(LocalDate due) {
		return due.atStartOfDay(ZoneOffset.UTC).toInstant().plus(AFTER_DUE);
	}

}
