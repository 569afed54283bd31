package tandem.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When those people of a round are reminded who have not submitted.
 *
 * @param round theirs
 */
record RoundReminders(Round round) {

	/** From now on, and anew whenever the rhythm or the day that is hoped for changes. */
	void planAnew(Instant now) {
		Instant next = next(now);
		this.round.seats().forEach((seat) -> seat.reach().remindNext(next));
	}

	@Nullable Instant next(Instant after) {
		Instant launched = this.round.steps().launchedAt();
		return (this.round.status().isBeforeRelease() && launched != null)
				? this.round.terms().nextReminder(after, launched) : null;
	}

}
