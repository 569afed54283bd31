package tandem.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a round is over for its people: their pages are closed then, all but the one where
 * they take a copy of their data or have it erased. That one asks for link and code anew.
 */
final class AfterTheRound {

	/** How long a device may come back after its round has ended. */
	static final Duration DEVICES_COME_BACK = Duration.ofDays(30);

	/** How long a device stays at the page of data. */
	static final Duration DATA_IS_OPEN = Duration.ofDays(1);

	private AfterTheRound() {
	}

	/** The moment; empty while nobody has ended the round. */
	static Optional<Instant> begins(RoundStatus status, @Nullable Instant closed) {
		if (status == RoundStatus.CANCELLED) {
			return Optional.of((closed != null) ? closed : Instant.EPOCH);
		}
		return Optional.ofNullable(closed).map((end) -> end.plus(DEVICES_COME_BACK));
	}

	static boolean isNow(RoundStatus status, @Nullable Instant closed, Instant now) {
		return begins(status, closed).filter((begin) -> !now.isBefore(begin)).isPresent();
	}

	/** A device opened earlier does not reach the data. */
	static Instant devicesSince(RoundStatus status, @Nullable Instant closed, Instant now) {
		Instant aDayAgo = now.minus(DATA_IS_OPEN);
		return begins(status, closed).filter(aDayAgo::isBefore).orElse(aDayAgo);
	}

}
