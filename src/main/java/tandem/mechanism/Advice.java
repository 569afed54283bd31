package tandem.mechanism;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tandem.shared.Reason;

/**
 * What Tandem recommends to one pair.
 *
 * @param recommendations every mechanism that the answers call for, the most pressing
 * first
 * @param chosen the ids of the plan in the order of doing, each with why it was chosen
 */
public record Advice(List<Recommendation> recommendations, Map<String, Reason> chosen) {

	public Advice {
		recommendations = List.copyOf(recommendations);
		chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
	}

	/** The ids of the plan, at most five, in the order of doing. */
	public List<String> plan() {
		return List.copyOf(this.chosen.keySet());
	}

}
