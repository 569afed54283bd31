package tandem.instrument;

import java.util.Locale;

import tandem.shared.Coded;

/** How a question is answered. */
public enum Kind implements Coded {

	/** A mark between two respectable poles, and a guess of the counterpart's mark. */
	POSITION,
	/** How far something is in place, 1–5. */
	PRACTICE,
	/** One choice from a list. */
	FACT,
	/** Three goals of ten, and a guess of the counterpart's three. */
	GOALS,
	/** Who decides, for each of several areas. */
	OWNERSHIP,
	/** The CEO's guess of the marks that the two leaders set. */
	GUESS,
	/** The CEO's rating of the four sources. */
	RATING;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
