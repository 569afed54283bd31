package tandem.instrument;

import tandem.shared.Reason;

/**
 * Something that was sent as an answer and is none; carries the reason to tell its
 * author.
 */
public final class InvalidAnswer extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	InvalidAnswer(String code, Object... facts) {
		super(code);
		this.reason = Reason.of("invalid." + code, facts);
	}

	public Reason reason() {
		return this.reason;
	}

}
