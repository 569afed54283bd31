package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Knows what is left of a report whose answers have been erased. */
public interface WhatIsLeft {

	Left leftOf(UUID roundId, Instant now);

	/**
	 * What is left.
	 *
	 * @param askedUntil until when the other executive may say that the bands stay;
	 * {@code null} where nobody is asked
	 * @param bands the bands of the four sources are open to their readers
	 */
	record Left(@Nullable Instant askedUntil, boolean bands) {

		public boolean isAsked() {
			return this.askedUntil != null;
		}

	}

}
