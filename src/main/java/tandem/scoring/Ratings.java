package tandem.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;

/** The four sources beside each other: which is worst, and which ask for action. */
record Ratings(Map<ConflictSource, SourceScore> sources) {

	Band band(ConflictSource source) {
		return of(source).band();
	}

	/** The sources that are strained or in conflict, in order. */
	List<ConflictSource> toAct() {
		return Arrays.stream(ConflictSource.values()).filter((source) -> band(source).needsAction()).toList();
	}

	/** The facets on which the pair is further apart than it thinks, as message keys. */
	List<String> furtherApartThanTheyThink() {
		return Arrays.stream(ConflictSource.values())
			.flatMap((source) -> of(source).facets().entrySet().stream())
			.filter((facet) -> {
				Coorientation state = facet.getValue().state();
				return state != null && state.pair() == CoorientationState.FURTHER_APART_THAN_THEY_THINK;
			})
			.map((facet) -> "facet." + facet.getKey())
			.toList();
	}

	Headline headline() {
		ConflictSource worst = null;
		double most = Double.NEGATIVE_INFINITY;
		for (ConflictSource source : ConflictSource.values()) {
			Double risk = of(source).risk();
			if (risk != null && Rounding.nine(risk) > most) {
				worst = source;
				most = Rounding.nine(risk);
			}
		}
		return new Headline((worst != null) ? band(worst) : Band.NOT_RATED, worst, toAct());
	}

	private SourceScore of(ConflictSource source) {
		return Objects.requireNonNull(this.sources.get(source));
	}

}
