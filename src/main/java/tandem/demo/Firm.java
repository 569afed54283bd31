package tandem.demo;

import java.util.EnumMap;
import java.util.Map;

import tandem.instrument.ResponseSheet;
import tandem.instrument.Strategy;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * A made-up firm and its round.
 *
 * @param client the firm
 * @param strategy how it competes
 * @param stage how far its round has come
 * @param dueInDays when answers are hoped for
 * @param people who sits where
 * @param sheets what they answer
 * @param comments what they add, by field
 */
record Firm(Name client, Strategy strategy, Stage stage, int dueInDays, Map<Seat, Name> people,
		Map<Seat, ResponseSheet> sheets, Map<Seat, Map<String, String>> comments) {

	Firm {
		people = new EnumMap<>(people);
		sheets = new EnumMap<>(sheets);
		comments = new EnumMap<>(comments);
	}

}
