package tandem.rights;

import java.util.Map;
import java.util.UUID;

import tandem.shared.Seat;

/** What the conditions of held tables name. */
final class Named {

	private Named() {
	}

	/** A person in a round. */
	static Map<String, Object> seat(UUID roundId, UUID seatId, Seat role) {
		return Map.of("seat", seatId, "round", roundId, "role", role.code(), "executive", role.isExecutive());
	}

}
