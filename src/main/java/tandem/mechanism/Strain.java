package tandem.mechanism;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tandem.shared.Band;
import tandem.shared.ConflictSource;

/**
 * How strained a pair is, in bands alone: what a choice of mechanisms is weighed against.
 *
 * @param sources the band of each source
 * @param facets the bands of each source's facets, in the order of the instrument
 * @param ceoNotEngaged the CEO is not yet part of this
 */
public record Strain(Map<ConflictSource, Band> sources, Map<ConflictSource, Map<String, Band>> facets,
		boolean ceoNotEngaged) {

	public Strain {
		sources = new EnumMap<>(sources);
		Map<ConflictSource, Map<String, Band>> copy = new EnumMap<>(ConflictSource.class);
		facets.forEach((source, bands) -> copy.put(source, new LinkedHashMap<>(bands)));
		facets = copy;
	}

	public Band band(ConflictSource source) {
		return Objects.requireNonNull(this.sources.get(source));
	}

	/** Watch, strained or conflict. */
	public boolean asksForAStep(ConflictSource source) {
		return band(source) == Band.WATCH || band(source).needsAction();
	}

	/**
	 * The facets of a source that asks for a step, without those that are aligned; too
	 * few answers are no sign of calm.
	 */
	List<String> facetsInNeed(ConflictSource source) {
		return asksForAStep(source) ? facetsOf(source).keySet()
			.stream()
			.filter((facet) -> facetsOf(source).get(facet) != Band.ALIGNED)
			.toList() : List.of();
	}

	Map<String, Band> facetsOf(ConflictSource source) {
		return this.facets.getOrDefault(source, Map.of());
	}

}
