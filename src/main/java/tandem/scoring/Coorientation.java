package tandem.scoring;

import tandem.shared.Reason;
import tandem.shared.Seat;

/**
 * Whether the two see how near they are on a facet's positions.
 *
 * @param cmo the CMO's state
 * @param cio the CIO's state
 * @param pair the shared state; else {@code CANNOT_TELL} if either is, else
 * {@code ONE_SIDED}
 * @param reason the distances behind it, in marks: actual, as the CMO believes, as the
 * CIO believes; and the number of positions
 */
public record Coorientation(CoorientationState cmo, CoorientationState cio, CoorientationState pair, Reason reason) {

	/** One executive's own state. */
	public CoorientationState of(Seat executive) {
		return switch (executive) {
			case CMO -> this.cmo;
			case CIO -> this.cio;
			case CEO -> throw new IllegalArgumentException("The CEO is not one of the pair");
		};
	}

}
