package tandem.report;

import java.util.Locale;

import tandem.shared.Coded;

/** How much of a report a file takes up. */
public enum Edition implements Coded {

	/** Everything that is open to its reader. */
	FULL,
	/** Two pages for a CEO, in what the bands tell. */
	CEO;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
