package tandem.assessment;

/** It does not exist, or it belongs to somebody else: the same to whoever asks. */
public final class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
