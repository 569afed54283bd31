package tandem.account;

/** Nobody of this practice, or nobody who is active. */
public final class NoSuchMember extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
