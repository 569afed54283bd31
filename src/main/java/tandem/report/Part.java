package tandem.report;

/** The parts of a report that are opened one by one. */
public enum Part {

	/**
	 * Source and facet bands, pair states, warnings, strengths, mechanisms and the plan.
	 */
	BANDS,
	/** Numbers, both marks and guesses of each question, goals, ownership, facts. */
	MARKS,
	/** The reader's own answer on pay. */
	OWN_PAY,
	/** Both answers on pay. */
	EVERY_PAY,
	/** Comments that their authors meant to be shown with the marks. */
	SHOWN_WORDS,
	/** Private notes to the lead consultant. */
	PRIVATE_WORDS,
	/** The CEO's rating of the sources beside the measured bands. */
	BLIND_SPOTS,
	/** The CEO's form. */
	CEO_ANSWERS,
	/** Where the CEO expected some marks of the two, beside those marks. */
	CEO_GUESSES,
	/** What is left unconfirmed of patterns in somebody's answers. */
	SECOND_LOOKS

}
