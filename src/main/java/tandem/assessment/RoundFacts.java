package tandem.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What of a round may still change, as texts that can be compared with what was typed.
 */
final class RoundFacts {

	private RoundFacts() {
	}

	static Map<RoundField, String> of(Round round) {
		requireChangeable(round);
		Map<RoundField, String> facts = new EnumMap<>(RoundField.class);
		for (SeatAtTable seat : round.seats()) {
			List<RoundField> fields = RoundField.of(seat.role());
			facts.put(fields.get(0), seat.personName());
			facts.put(fields.get(1), (seat.email() != null) ? seat.email() : "");
		}
		round.terms().describe(facts);
		if (round.status() != RoundStatus.DRAFT) {
			facts.remove(RoundField.STRATEGY);
		}
		return facts;
	}

	/** Each of them has been checked. */
	static void change(Round round, Map<RoundField, String> facts) {
		requireChangeable(round);
		facts.forEach((field, text) -> {
			if (field.seat() != null) {
				round.seat(field.seat()).occupant().correct(field, text);
			}
			else {
				round.terms().change(field, text);
			}
		});
	}

	private static void requireChangeable(Round round) {
		if (round.status() != RoundStatus.DRAFT && round.status() != RoundStatus.COLLECTING) {
			throw new WrongState("change.too-late");
		}
	}

}
