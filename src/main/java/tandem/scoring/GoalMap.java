package tandem.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.shared.Seat;

/**
 * What the two lists of three goals have in common.
 *
 * @param shared the goals on both lists, sorted by code
 * @param cmoHits how many of the CMO's three guesses the CIO did pick, 0–3; {@code null}
 * without a guess
 * @param cioHits the same for the CIO's guesses
 */
public record GoalMap(List<String> shared, @Nullable Integer cmoHits, @Nullable Integer cioHits) {

	public GoalMap {
		shared = List.copyOf(shared);
	}

	/** One executive's right guesses, 0–3; {@code null} without a guess. */
	public @Nullable Integer hits(Seat executive) {
		return switch (executive) {
			case CMO -> this.cmoHits;
			case CIO -> this.cioHits;
			case CEO -> throw new IllegalArgumentException("The CEO is not one of the pair");
		};
	}

}
