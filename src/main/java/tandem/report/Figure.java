package tandem.report;

import java.util.List;
import java.util.Map;

/**
 * A published figure on how others fare: for comparison in talk, never a yardstick.
 *
 * @param id its text's key
 * @param source the source it speaks to, or {@code relationship}
 * @param sample how many were asked
 * @param year when
 * @param reference where it was published
 * @param unit percent or rank
 * @param values the values by code
 */
public record Figure(String id, String source, int sample, int year, String reference, String unit,
		Map<String, Integer> values) {

	/** The values' codes, in their order. */
	public List<String> codes() {
		return List.copyOf(this.values.keySet());
	}

}
