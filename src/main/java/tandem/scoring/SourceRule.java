package tandem.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;
import tandem.shared.Rounding;

/** A source is the weighted mean of its scored facets, while enough items are scored. */
final class SourceRule {

	/** A source with fewer of its items scored is not rated. */
	private static final double ENOUGH_COVERAGE = 0.7;

	private static final double HALVED = 0.5;

	private static final double RAISED = 1.5;

	private final List<FacetRule> facets;

	SourceRule(Instrument instrument, ConflictSource source) {
		this.facets = instrument.facets(source).stream().map((facet) -> FacetRule.of(instrument, facet)).toList();
	}

	SourceScore score(Dyad dyad) {
		Map<String, ItemScore> items = new LinkedHashMap<>();
		Map<String, FacetScore> facets = new LinkedHashMap<>();
		List<Part> parts = new ArrayList<>();
		for (FacetRule rule : this.facets) {
			Map<String, ItemScore> own = rule.items(dyad);
			FacetScore score = rule.score(own, dyad);
			items.putAll(own);
			facets.put(rule.facet().id(), score);
			Double risk = score.risk();
			if (risk != null) {
				parts.add(new Part(rule.facet().id(), risk, rule.facet().weight()));
			}
		}
		return source(items, facets, parts);
	}

	private static SourceScore source(Map<String, ItemScore> items, Map<String, FacetScore> facets, List<Part> parts) {
		int scored = FacetRule.risks(items).size();
		double coverage = (double) scored / items.size();
		if (Rounding.nine(coverage) < ENOUGH_COVERAGE) {
			Reason tooFew = Reason.of("unscored.too-few-items", scored, items.size());
			return new SourceScore(null, Band.NOT_RATED, null, null, false, coverage, facets, items, tooFew, tooFew,
					tooFew);
		}
		List<Variant> variants = variants(parts);
		double risk = variants.get(0).risk();
		Variant low = variants.stream().min(Variant.BY_RISK).orElseThrow();
		Variant high = variants.stream().max(Variant.BY_RISK).orElseThrow();
		return new SourceScore(risk, Band.of(risk), low.risk(), high.risk(),
				Band.of(low.risk()) == Band.of(high.risk()), coverage, facets, items,
				Reason.of("source.weighted", parts.size(), facets.size()), low.reason(), high.reason());
	}

	/** The source with its own weights first, then with one facet's weight changed. */
	private static List<Variant> variants(List<Part> parts) {
		List<Variant> variants = new ArrayList<>();
		variants.add(new Variant(weighted(parts), Reason.of("range.unchanged")));
		for (Part changed : parts) {
			variants.add(variant(parts, changed, HALVED, "range.halved"));
			variants.add(variant(parts, changed, RAISED, "range.raised"));
		}
		return variants;
	}

	private static Variant variant(List<Part> parts, Part changed, double factor, String code) {
		List<Part> reweighted = parts.stream().map((part) -> part.equals(changed) ? part.times(factor) : part).toList();
		return new Variant(weighted(reweighted), Reason.of(code, "facet." + changed.facet()));
	}

	private static double weighted(List<Part> parts) {
		double weights = parts.stream().mapToDouble(Part::weight).sum();
		return parts.stream().mapToDouble((part) -> part.weight() * part.risk()).sum() / weights;
	}

	/** A scored facet with the weight it enters with. */
	private record Part(String facet, double risk, double weight) {

		Part times(double factor) {
			return new Part(this.facet, this.risk, this.weight * factor);
		}

	}

	/** The source's risk under one set of weights. */
	private record Variant(double risk, Reason reason) {

		static final Comparator<Variant> BY_RISK = Comparator.comparingDouble((variant) -> Rounding.nine(variant.risk));

	}

}
