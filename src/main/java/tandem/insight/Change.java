package tandem.insight;

import java.util.Locale;

import tandem.shared.Coded;

/** What can be said of a rating beside an earlier one. */
public enum Change implements Coded {

	/** The two stand closer than before. */
	CLOSER,
	/** What difference there is may be noise. */
	NO_CLEAR_CHANGE,
	/** The two stand further apart than before. */
	FURTHER,
	/** One of the two is not rated, or not open to this reader. */
	CANNOT_TELL;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
