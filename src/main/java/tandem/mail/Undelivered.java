package tandem.mail;

/** A letter could not be handed over. */
final class Undelivered extends Exception {

	private static final long serialVersionUID = 1L;

	private final Cause cause;

	private final String fault;

	Undelivered(Cause cause, String fault, Throwable origin) {
		super(fault, origin);
		this.cause = cause;
		this.fault = fault;
	}

	/** What kept it. */
	enum Cause {

		/** The server cannot be reached or will not have us: no other letter either. */
		SERVER,
		/** This letter was put off. */
		PUT_OFF,
		/** This letter will never be taken. */
		REFUSED

	}

	Cause why() {
		return this.cause;
	}

	/**
	 * A code that a page can word, or the server's own number, such as {@code 550 5.1.1};
	 * never its text, which may repeat the letter's.
	 */
	String fault() {
		return this.fault;
	}

}
