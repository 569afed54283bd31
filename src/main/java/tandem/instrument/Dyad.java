package tandem.instrument;

import org.jspecify.annotations.Nullable;

import tandem.shared.Seat;

/**
 * The paired answers of one round: all that scoring ever sees.
 *
 * @param strategy how the company competes
 * @param cmo the CMO's sheet
 * @param cio the CIO's sheet
 * @param ceo the CEO's form, {@code null} where there is none
 */
public record Dyad(Strategy strategy, ResponseSheet cmo, ResponseSheet cio, @Nullable ResponseSheet ceo) {

	/** The sheet of one executive. */
	public ResponseSheet of(Seat executive) {
		return switch (executive) {
			case CMO -> this.cmo;
			case CIO -> this.cio;
			case CEO -> throw new IllegalArgumentException("The CEO is not one of the pair");
		};
	}

}
