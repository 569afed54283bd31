package tandem.insight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tandem.report.RatedRound;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * From one round to a later one.
 *
 * @param before the earlier round
 * @param after the later one
 * @param obstacle why the two cannot be compared; {@code null} where they can
 * @param others in whose seat somebody else sat
 * @param sources what can be said of each source; empty where they cannot be compared
 * @param facets what can be said of each facet, where anything can
 */
public record Step(RatedRound before, RatedRound after, @Nullable Obstacle obstacle, Set<Seat> others,
		Map<ConflictSource, Change> sources, Map<String, Change> facets) {

	public Step {
		others = Set.copyOf(others);
		sources = Map.copyOf(sources);
		facets = Map.copyOf(facets);
	}

	static Step of(RatedRound before, RatedRound after, Noise noise) {
		Obstacle obstacle = Obstacle.between(before, after).orElse(null);
		Map<ConflictSource, Change> sources = new EnumMap<>(ConflictSource.class);
		Map<String, Change> facets = new LinkedHashMap<>();
		if (obstacle == null) {
			for (ConflictSource source : ConflictSource.values()) {
				RatedSource earlier = before.source(source);
				RatedSource later = after.source(source);
				sources.put(source, noise.of(earlier, later));
				later.facets().forEach((facet) -> {
					Change change = noise.of(facet(earlier, facet.facet()), facet);
					if (change != Change.CANNOT_TELL) {
						facets.put(facet.facet(), change);
					}
				});
			}
		}
		return new Step(before, after, obstacle, others(before, after), sources, facets);
	}

	public boolean isBlocked() {
		return this.obstacle != null;
	}

	public Change source(ConflictSource source) {
		return this.sources.getOrDefault(source, Change.CANNOT_TELL);
	}

	public Change facet(String facet) {
		return this.facets.getOrDefault(facet, Change.CANNOT_TELL);
	}

	/** Whoever is not known any more is not called another. */
	private static Set<Seat> others(RatedRound before, RatedRound after) {
		return Seat.PAIR.stream()
			.filter((seat) -> before.people().containsKey(seat) && after.people().containsKey(seat))
			.filter((seat) -> !Objects.requireNonNull(before.people().get(seat))
				.isSameAs(Objects.requireNonNull(after.people().get(seat))))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable RatedFacet facet(RatedSource source, String id) {
		List<RatedFacet> found = source.facets().stream().filter((facet) -> facet.facet().equals(id)).toList();
		return found.isEmpty() ? null : found.get(0);
	}

}
