package tandem.shared;

/**
 * Which part of a list is asked for.
 *
 * @param page counted from 0
 * @param size how many items a page holds
 */
public record Slice(int page, int size) {

	/** So many items at most. */
	public static final int LARGEST = 200;

	/** For those who do not say, as the API's parameters have it. */
	public static final String USUAL_SIZE = "50";

	public Slice {
		if (page < 0) {
			throw new InvalidRequest("page", Reason.of("invalid.page"));
		}
		if (size < 1 || size > LARGEST) {
			throw new InvalidRequest("size", Reason.of("invalid.size", LARGEST));
		}
		if ((long) page * size > Integer.MAX_VALUE) { // further than a database can count
														// rows
			throw new InvalidRequest("page", Reason.of("invalid.page"));
		}
	}

	/** How many items come before. */
	public long offset() {
		return (long) this.page * this.size;
	}

}
