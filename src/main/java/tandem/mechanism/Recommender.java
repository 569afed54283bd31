package tandem.mechanism;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.scoring.FacetScore;
import tandem.scoring.Scorecard;
import tandem.shared.Rounding;

/** Finds the mechanisms that one pair's answers call for, and makes the plan. */
public final class Recommender {

	/** Below this mean risk of its facets a mechanism is not worth the effort. */
	private static final double WORTHWHILE = 25;

	/** Cheap to do even where the risk is low. */
	static final String SWAP_THE_LENS = "M01";

	/** The most pressing first; then what costs less, then by id. */
	static final Comparator<Recommendation> MOST_PRESSING_FIRST = Comparator
		.comparingDouble((Recommendation recommendation) -> -Rounding.nine(recommendation.priority()))
		.thenComparingInt((recommendation) -> recommendation.mechanism().effort())
		.thenComparing((recommendation) -> recommendation.mechanism().id());

	private final Catalogue catalogue;

	private final Instrument instrument;

	public Recommender(Catalogue catalogue, Instrument instrument) {
		this.catalogue = catalogue;
		this.instrument = instrument;
	}

	public Advice recommend(Dyad dyad, Scorecard scorecard) {
		List<Recommendation> recommendations = isRated(scorecard)
				? indicated(new Findings(this.instrument, dyad, scorecard)) : List.of();
		return new Advice(recommendations, new Planning(scorecard, recommendations).plan());
	}

	private static boolean isRated(Scorecard scorecard) {
		return scorecard.headline().source() != null;
	}

	private List<Recommendation> indicated(Findings findings) {
		return this.catalogue.mechanisms()
			.stream()
			.flatMap((mechanism) -> indicated(mechanism, findings).stream())
			.sorted(MOST_PRESSING_FIRST)
			.toList();
	}

	private Optional<Recommendation> indicated(Mechanism mechanism, Findings findings) {
		List<String> because = this.catalogue.triggers(mechanism)
			.stream()
			.filter((trigger) -> trigger.fires(findings))
			.map(Trigger::because)
			.distinct()
			.toList();
		OptionalDouble priority = priority(mechanism, findings.scorecard());
		if (because.isEmpty() || priority.isEmpty() || !isWorthwhile(mechanism, priority.getAsDouble())) {
			return Optional.empty();
		}
		return Optional.of(new Recommendation(mechanism, priority.getAsDouble(), because,
				Waiting.of(mechanism.id(), findings::band, findings.isCeoNotEngaged())));
	}

	private static OptionalDouble priority(Mechanism mechanism, Scorecard scorecard) {
		return mechanism.facets()
			.stream()
			.map(scorecard::facet)
			.<@Nullable Double>map(FacetScore::risk)
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue)
			.average();
	}

	private static boolean isWorthwhile(Mechanism mechanism, double priority) {
		return mechanism.id().equals(SWAP_THE_LENS) || Rounding.nine(priority) >= WORTHWHILE;
	}

}
