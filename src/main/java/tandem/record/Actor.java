package tandem.record;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.shared.Seat;

/**
 * Who did something that the record keeps.
 *
 * @param kind member, seat, link or system
 * @param id the member, the seat or the link; {@code null} for the system
 * @param name as it is shown
 */
public record Actor(String kind, @Nullable UUID id, String name) {

	/** Tandem itself, for what happens by rule. */
	public static final Actor SYSTEM = new Actor("system", null, "Tandem");

	static final String LINK = "link";

	public static Actor member(SignedIn member) {
		return new Actor("member", member.memberId(), member.fullName());
	}

	/** Whoever holds a link to a report: known by what its maker called them. */
	public static Actor link(UUID shareId, String forWhom) {
		return new Actor(LINK, shareId, forWhom);
	}

	public static Actor seat(UUID seatId, Seat role, String personName) {
		return new Actor("seat", seatId, "%s (%s)".formatted(personName, role.name()));
	}

}
