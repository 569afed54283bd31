package tandem.shared;

/** What becomes of rows about a person when that person is erased. */
public enum Fate {

	/** They go. */
	GOES,
	/**
	 * They go with the results of their round; where those stay, the person’s own go, and
	 * the rest loses the person’s name.
	 */
	GOES_WITH_RESULTS,
	/** They stay, and name the person no more. */
	STAYS

}
