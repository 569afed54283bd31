package tandem.mechanism;

import java.util.Locale;

import tandem.shared.Coded;

/** Who has to move for a mechanism to begin. */
public enum Owner implements Coded {

	/** The CEO. */
	CEO,
	/** The two executives together. */
	PAIR,
	/** One of the two, alone. */
	EITHER;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
