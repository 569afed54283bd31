package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** What a list of clients is sorted by. */
public enum ClientOrder implements Coded {

	/** From A to Z. */
	NAME("c.searchName, c.id"),
	/** The latest change first, of the client or of one of its rounds. */
	CHANGED("c.changedAt desc, c.id desc"),
	/** The newest round’s due date, the earliest first; without one, last. */
	DUE("c.newestDue, c.id");

	private final String columns;

	ClientOrder(String columns) {
		this.columns = columns;
	}

	String columns() {
		return this.columns;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
