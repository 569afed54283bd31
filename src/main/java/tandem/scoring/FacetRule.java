package tandem.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.shared.Reason;

/** A facet is the mean of its scored items, while at least half of them are scored. */
record FacetRule(Facet facet, Map<String, ItemRule> items, CoorientationRule coorientation) {

	static FacetRule of(Instrument instrument, Facet facet) {
		return new FacetRule(facet, ItemRules.of(instrument, facet), CoorientationRule.of(instrument, facet));
	}

	Map<String, ItemScore> items(Dyad dyad) {
		Map<String, ItemScore> scores = new LinkedHashMap<>();
		this.items.forEach((id, rule) -> scores.put(id, rule.score(dyad)));
		return scores;
	}

	FacetScore score(Map<String, ItemScore> items, Dyad dyad) {
		List<Double> risks = risks(items);
		Coorientation state = this.coorientation.state(dyad);
		if (2 * risks.size() < items.size()) {
			return new FacetScore(null, state, Reason.of("unscored.too-few-items", risks.size(), items.size()));
		}
		double mean = risks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		return new FacetScore(mean, state, Reason.of("facet.mean", risks.size(), items.size()));
	}

	/** The risks of those items that are scored. */
	static List<Double> risks(Map<String, ItemScore> items) {
		return items.values().stream().<@Nullable Double>map(ItemScore::risk).filter(Objects::nonNull).toList();
	}

}
