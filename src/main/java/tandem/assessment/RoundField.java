package tandem.assessment;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.shared.Coded;
import tandem.shared.Seat;

/** What can be changed about a round after it was made. */
public enum RoundField implements Coded {

	CMO_NAME("cmoName", Seat.CMO), CMO_EMAIL("cmoEmail", Seat.CMO), CIO_NAME("cioName", Seat.CIO),
	CIO_EMAIL("cioEmail", Seat.CIO), CEO_NAME("ceoName", Seat.CEO), CEO_EMAIL("ceoEmail", Seat.CEO),
	/** How the client competes: fixed when the round starts. */
	STRATEGY("strategy", null),
	/** When answers are hoped for. */
	DUE("due", null),
	/** The round's default language. */
	LANGUAGE("language", null),
	/** For how many days the next links work. */
	LINK_DAYS("linkDays", null),
	/** How often people are reminded. */
	REMINDERS("reminders", null),
	/** Where they are. */
	ZONE("zone", null);

	private final String code;

	private final @Nullable Seat seat;

	RoundField(String code, @Nullable Seat seat) {
		this.code = code;
		this.seat = seat;
	}

	/** The fields of one person: name, then e-mail. */
	public static List<RoundField> of(Seat seat) {
		return Arrays.stream(values()).filter((field) -> field.seat == seat).toList();
	}

	public @Nullable Seat seat() {
		return this.seat;
	}

	boolean isName() {
		return this.seat != null && of(this.seat).get(0) == this;
	}

	@Override
	public String code() {
		return this.code;
	}

}
