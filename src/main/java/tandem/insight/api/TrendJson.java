package tandem.insight.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.insight.Agreed;
import tandem.insight.Step;
import tandem.insight.Trend;
import tandem.report.RatedRound;
import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * A client's rounds beside each other, as scripts read them.
 *
 * @param rounds the rated ones, the earliest first
 * @param changes from each round to the next, and from the first to the last
 */
record TrendJson(List<RatedRoundJson> rounds, List<ChangeJson> changes) {

	/** One round: its level, and the sources as far as that goes. */
	record RatedRoundJson(String id, Instant completed, String instrument, int algorithm, String level,
			Map<String, RatedSourceJson> sources) {
	}

	/** One source; numbers on 0–100, {@code null} where closed or not rated. */
	record RatedSourceJson(String band, boolean firm, @Nullable Double risk, @Nullable Double low,
			@Nullable Double high, Map<String, RatedFacetJson> facets) {
	}

	/** One facet; low and high with each of its questions left out in turn. */
	record RatedFacetJson(String band, @Nullable Double risk, @Nullable Double low, @Nullable Double high) {
	}

	/**
	 * What has changed.
	 *
	 * @param blocked {@code instrument} or {@code algorithm} where the two rounds were
	 * not measured alike
	 * @param others the seats in which somebody else sat
	 * @param sources {@code closer}, {@code no-clear-change}, {@code further} or
	 * {@code cannot-tell}
	 * @param facets the same, where anything can be said
	 * @param agreed what was agreed between two neighbouring rounds
	 */
	record ChangeJson(String from, String to, @Nullable String blocked, List<String> others,
			Map<String, String> sources, Map<String, String> facets, List<AgreedJson> agreed) {
	}

	/** Something agreed: a mechanism, or in their own words alone. */
	record AgreedJson(String title, @Nullable String mechanism, String status, List<String> facets) {
	}

	static TrendJson of(Trend trend) {
		return new TrendJson(trend.rounds().stream().map(TrendJson::round).toList(),
				Stream
					.concat(trend.steps().stream().map((step) -> change(step, trend.agreedBefore(step))),
							trend.whole().stream().map((step) -> change(step, List.of())))
					.toList());
	}

	private static RatedRoundJson round(RatedRound round) {
		Map<String, RatedSourceJson> sources = new LinkedHashMap<>();
		round.sources().forEach((source) -> sources.put(source.source().code(), source(source)));
		return new RatedRoundJson(round.id().toString(), round.completed(), round.instrument(), round.algorithm(),
				round.level().code(), sources);
	}

	private static RatedSourceJson source(RatedSource source) {
		Map<String, RatedFacetJson> facets = new LinkedHashMap<>();
		source.facets()
			.forEach((facet) -> facets.put(facet.facet(), new RatedFacetJson(facet.band().code(), risk(facet.measure()),
					low(facet.measure()), high(facet.measure()))));
		return new RatedSourceJson(source.band().code(), source.firm(), risk(source.measure()), low(source.measure()),
				high(source.measure()), facets);
	}

	private static @Nullable Double risk(@Nullable Measure measure) {
		return (measure != null) ? measure.risk() : null;
	}

	private static @Nullable Double low(@Nullable Measure measure) {
		return (measure != null) ? measure.low() : null;
	}

	private static @Nullable Double high(@Nullable Measure measure) {
		return (measure != null) ? measure.high() : null;
	}

	private static ChangeJson change(Step step, List<Agreed> agreed) {
		Map<String, String> sources = new LinkedHashMap<>();
		for (ConflictSource source : ConflictSource.values()) {
			if (!step.isBlocked()) {
				sources.put(source.code(), step.source(source).code());
			}
		}
		Map<String, String> facets = new LinkedHashMap<>();
		step.after()
			.sources()
			.forEach((source) -> source.facets()
				.stream()
				.filter((facet) -> step.facets().containsKey(facet.facet()))
				.forEach((facet) -> facets.put(facet.facet(), step.facet(facet.facet()).code())));
		return new ChangeJson(step.before().id().toString(), step.after().id().toString(),
				(step.obstacle() != null) ? step.obstacle().code() : null,
				step.others().stream().sorted().map(Seat::code).toList(), sources, facets,
				agreed.stream()
					.map((one) -> new AgreedJson(one.title(), one.mechanism(), one.status(), one.facets()))
					.toList());
	}

}
