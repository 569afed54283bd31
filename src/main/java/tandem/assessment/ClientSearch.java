package tandem.assessment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which clients somebody looks for, and in which order.
 *
 * @param text part of the name, in any case; empty for all
 * @param status where the newest round stands; {@code null} for all
 * @param keeperId who looks after the client; {@code null} for all
 * @param archived only those that were archived, instead of all others
 * @param order what comes first
 */
public record ClientSearch(String text, @Nullable RoundStatus status, @Nullable UUID keeperId, boolean archived,
		ClientOrder order) {

	/** No name is longer, so nothing longer is looked for. */
	private static final int LONGEST = 200;

	public ClientSearch {
		text = (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	public static ClientSearch all() {
		return new ClientSearch("", null, null, false, ClientOrder.NAME);
	}

	/** Some clients are left out. */
	public boolean isNarrow() {
		return !this.text.isBlank() || this.status != null || this.keeperId != null || this.archived;
	}

}
