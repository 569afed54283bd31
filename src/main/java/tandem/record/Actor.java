package tandem.record;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.shared.Seat;

/**
 * Who did something that the record keeps.
 *
 * @param kind member, seat or system
 * @param id the member or the seat; {@code null} for the system
 * @param name as it is shown
 */
public record Actor(String kind, @Nullable UUID id, String name) {

	/** Tandem itself, for what happens by rule. */
	public static final Actor SYSTEM = new Actor("system", null, "Tandem");

	public static Actor member(SignedIn member) {
		return new Actor("member", member.memberId(), member.fullName());
	}

	public static Actor seat(UUID seatId, Seat role, String personName) {
		return new Actor("seat", seatId, "%s (%s)".formatted(personName, role.name()));
	}

}
