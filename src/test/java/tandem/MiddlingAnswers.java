package tandem;

import java.util.HashMap;
import java.util.Map;

import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.Scale;
import tandem.shared.Seat;

/**
 * What people of tests answer who lean to no side: middling, and each answer a little
 * other than the last, so that nothing looks uniform.
 */
record MiddlingAnswers(Instruments instruments) {

	/** To every question. */
	Map<String, String> of(Seat seat) {
		Map<String, String> texts = new HashMap<>();
		int turn = seat.ordinal();
		for (Field field : this.instruments.current().fields(seat)) {
			if (!field.item().equals("comment")) {
				turn++;
				texts.put(field.name(), answer(field, turn));
			}
		}
		return texts;
	}

	/**
	 * The same from everybody, with two comments of the CMO's: a private note, and words
	 * to show.
	 */
	Map<String, String> of(Seat seat, String note, String shown) {
		Map<String, String> texts = of(seat);
		if (seat == Seat.CMO) {
			texts.putAll(Map.of("comment.goals", note, "comment.goals.use", "private", "comment.structure", shown,
					"comment.structure.use", "report"));
		}
		return texts;
	}

	private static String answer(Field field, int turn) {
		if (field.scale() instanceof Scale.Marks marks) {
			return Integer.toString(1 + turn % marks.highest());
		}
		if (field.scale() instanceof Scale.OneOf oneOf) {
			return oneOf.options().get(turn % oneOf.options().size()).code();
		}
		return "loyalty,brand,reliability";
	}

}
