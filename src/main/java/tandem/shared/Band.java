package tandem.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The word for a risk from 0 (aligned) to 100 (conflict); thresholds are judgement and
 * published.
 */
public enum Band implements Coded {

	ALIGNED("aligned", 0), WATCH("watch", 25), STRAINED("strained", 45), CONFLICT("conflict", 65),
	NOT_RATED("not-rated", Double.NaN);

	private final String code;

	private final double from;

	Band(String code, double from) {
		this.code = code;
		this.from = from;
	}

	/** The bands that a rating can have, the calmest first. */
	public static List<Band> rated() {
		return List.of(ALIGNED, WATCH, STRAINED, CONFLICT);
	}

	/** The band of a risk on 0–100, {@code NOT_RATED} where there is none. */
	public static Band of(@Nullable Double risk) {
		if (risk == null) {
			return NOT_RATED;
		}
		double rounded = Rounding.nine(risk);
		if (rounded >= CONFLICT.from) {
			return CONFLICT;
		}
		if (rounded >= STRAINED.from) {
			return STRAINED;
		}
		return (rounded >= WATCH.from) ? WATCH : ALIGNED;
	}

	@Override
	public String code() {
		return this.code;
	}

	/** The smallest risk of this band on 0–100. */
	public double from() {
		return this.from;
	}

	/** Strained or conflict: a source that asks for action. */
	public boolean needsAction() {
		return this == STRAINED || this == CONFLICT;
	}

	/** Aligned or watch. */
	public boolean isCalm() {
		return this == ALIGNED || this == WATCH;
	}

}
