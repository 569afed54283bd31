package tandem.shared;

/**
 * Where a page stands among its neighbours, counted from 1 as people do.
 *
 * @param number this page
 * @param pages how many there are
 */
public record Paging(int number, int pages) {

	/** Pages beyond this hold nothing anybody has. */
	private static final int HIGHEST = 100_000;

	/** The page that an address asks for, counted from 0; nonsense asks for the first. */
	public static int asked(String typed) {
		return typed.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(typed), HIGHEST) - 1 : 0;
	}

	public boolean isFirst() {
		return this.number <= 1;
	}

	public boolean isLast() {
		return this.number >= this.pages;
	}

	public boolean isNeeded() {
		return this.pages > 1;
	}

}
