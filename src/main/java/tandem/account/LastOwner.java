package tandem.account;

/** A practice keeps at least one active owner; this would have been the last. */
public final class LastOwner extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
