package tandem.assessment;

/**
 * A step that the round or the seat does not allow now; the code names why, for people
 * and for problem details.
 */
public final class WrongState extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	public WrongState(String code) {
		super(code);
		this.code = code;
	}

	/** A key of the message bundle, below {@code state.}. */
	public String code() {
		return this.code;
	}

}
