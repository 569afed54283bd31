package tandem.assessment;

import java.util.UUID;

/**
 * This very form has been sent before; what it made then is named, nothing was made now.
 */
public final class SentAlready extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final UUID id;

	SentAlready(UUID id) {
		super("Sent already");
		this.id = id;
	}

	/** The client or the round that the first sending made. */
	public UUID id() {
		return this.id;
	}

}
