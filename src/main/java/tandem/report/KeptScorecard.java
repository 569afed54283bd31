package tandem.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A stored scorecard as it is read back: the contract of the API, number for number. What
 * a report shows comes from here and is not computed anew.
 */
public record KeptScorecard(String instrument, int algorithm, Map<String, Source> sources, Head headline,
		Map<String, @Nullable Double> understanding, List<String> warnings, @Nullable Goals goals,
		Map<String, String> ownership, List<String> factDisputes, List<Recommended> recommendations,
		List<String> plan) {

	/** One source: {@code null} where too few items are scored. */
	public record Source(@Nullable Double risk, String band, @Nullable Double low, @Nullable Double high, boolean firm,
			double coverage, Map<String, Facet> facets, Map<String, @Nullable Double> items) {
	}

	/** One facet. */
	public record Facet(@Nullable Double risk, @Nullable State state) {
	}

	/** What each of the two believes of the distance, and the pair's state. */
	public record State(String cmo, String cio, String pair) {
	}

	/** The worst band, its source, and the sources that ask for action. */
	public record Head(String band, @Nullable String source, List<String> sourcesToAct) {
	}

	/** Goals in common, and right guesses. */
	public record Goals(List<String> shared, Map<String, @Nullable Integer> hits) {
	}

	/** A mechanism that is called for. */
	public record Recommended(String mechanism, String source, double priority, List<String> because, String owner,
			int effort, int stage, @JsonProperty("wait") boolean waits) {

		Recommended because(Predicate<String> wanted) {
			return new Recommended(this.mechanism, this.source, this.priority,
					this.because.stream().filter(wanted).toList(), this.owner, this.effort, this.stage, this.waits);
		}

	}

	/** The same scorecard with fewer reasons. */
	KeptScorecard because(Predicate<String> wanted) {
		return new KeptScorecard(this.instrument, this.algorithm, this.sources, this.headline, this.understanding,
				this.warnings, this.goals, this.ownership, this.factDisputes,
				this.recommendations.stream().map((recommended) -> recommended.because(wanted)).toList(), this.plan);
	}

	/** The facet of this id, in whichever source it is. */
	public Facet facet(String id) {
		return this.sources.values()
			.stream()
			.flatMap((source) -> source.facets().entrySet().stream())
			.filter((facet) -> facet.getKey().equals(id))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

}
