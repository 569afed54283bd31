package tandem.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import tandem.instrument.Reference;

/**
 * What another survey found, shown with its year and the number of people asked, or not
 * at all.
 *
 * @param id names its text
 * @param source what it speaks to: one of the four sources, or the relationship
 * @param n how many were asked
 * @param year when
 * @param reference where it was published
 * @param unit percent, or rank
 * @param values what was found, by the code of each answer or group, in order
 */
public record PublishedFigure(String id, String source, int n, int year, Reference reference, String unit,
		Map<String, Integer> values) {

	public PublishedFigure {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** How a text cites where it was published. */
	public String cited() {
		return this.reference.cited();
	}

	public boolean isInPerCent() {
		return this.unit.equals("percent");
	}

}
