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

	/** Up to this mean distance in marks the two are close. */
	public static final double CLOSE = 1;

	/** From this mean distance in marks the two are apart. */
	public static final double APART = 2;

	/** One executive's own state. */
	public CoorientationState of(Seat executive) {
		return (place(executive) == 1) ? this.cmo : this.cio;
	}

	/** The mean distance between the two, in marks. */
	public double actual() {
		return distance(0);
	}

	/** The same as one executive believes it to be. */
	public double believedBy(Seat executive) {
		return distance(place(executive));
	}

	/** Among the distances, behind the actual one. */
	private static int place(Seat executive) {
		return switch (executive) {
			case CMO -> 1;
			case CIO -> 2;
			case CEO -> throw new IllegalArgumentException("The CEO is not one of the pair");
		};
	}

	private double distance(int at) {
		return (Double) this.reason.facts().get(at);
	}

}
