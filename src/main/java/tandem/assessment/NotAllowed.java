package tandem.assessment;

/** It exists and is the asker's to see, but this is for somebody with another role. */
public final class NotAllowed extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
