package tandem.rights;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * That something was erased: never what it said, and never whose it was.
 *
 * @param number by which it is looked up; nobody guesses one
 * @param kind what was erased: person, round, client or answers
 * @param askedBy who asked: person, member or system
 * @param erased when
 * @param rows how many rows went or lost a name, by table
 */
public record Receipt(String number, String kind, String askedBy, Instant erased, Map<String, Integer> rows) {

	public Receipt {
		rows = Collections.unmodifiableMap(new TreeMap<>(rows));
	}

	public int total() {
		return this.rows.values().stream().mapToInt(Integer::intValue).sum();
	}

}
