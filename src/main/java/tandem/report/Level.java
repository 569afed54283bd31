package tandem.report;

import java.util.Locale;

import tandem.shared.Coded;

/** How far a report is opened to one reader. */
public enum Level implements Coded {

	/** There is nothing to see yet. */
	NOTHING,
	/** Words without a number: bands, pair states, warnings, strengths, mechanisms. */
	BANDS,
	/** Numbers, marks and guesses as well. */
	MARKS;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
