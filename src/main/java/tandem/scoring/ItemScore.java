package tandem.scoring;

import org.jspecify.annotations.Nullable;

import tandem.shared.Reason;

/**
 * How strained one item is.
 *
 * @param risk from 0 (aligned) to 100 (conflict); {@code null} without the answers that
 * its rule needs
 * @param reason which rule spoke, and what it saw
 */
public record ItemScore(@Nullable Double risk, Reason reason) {

	/** Scored by a rule, whose risk runs from 0 to 1. */
	static ItemScore of(double risk, String code, Object... facts) {
		return new ItemScore(100 * risk, Reason.of(code, facts));
	}

	static ItemScore unscored(String code, Object... facts) {
		return new ItemScore(null, Reason.of("unscored." + code, facts));
	}

}
