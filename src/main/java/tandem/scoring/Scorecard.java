package tandem.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tandem.shared.ConflictSource;
import tandem.shared.Reason;
import tandem.shared.Seat;

/**
 * All that scoring says about one pair. There is no overall average: mending one source
 * while leaving another can make things worse.
 *
 * @param instrument the id of the instrument that was answered
 * @param algorithm the version of the rules
 * @param sources each of the four sources, in their order
 * @param headline the worst rated source, and which ask for action
 * @param understanding how well each executive guessed the other's marks
 * @param goals what the two lists of goals share; {@code null} unless both gave theirs
 * @param ownership who decides, for each area both answered, in the instrument's order
 * @param raised what a reader should be warned of, in its fixed order, and why
 * @param factDisputes the fact questions on which the two contradict each other
 */
public record Scorecard(String instrument, int algorithm, Map<ConflictSource, SourceScore> sources, Headline headline,
		Map<Seat, Understanding> understanding, @Nullable GoalMap goals, Map<String, OwnershipState> ownership,
		Map<Warning, Reason> raised, List<String> factDisputes) {

	public Scorecard {
		sources = Collections.unmodifiableMap(new EnumMap<>(sources));
		understanding = Collections.unmodifiableMap(new EnumMap<>(understanding));
		ownership = Collections.unmodifiableMap(new LinkedHashMap<>(ownership));
		Map<Warning, Reason> inOrder = new EnumMap<>(Warning.class);
		inOrder.putAll(raised);
		raised = Collections.unmodifiableMap(inOrder);
		factDisputes = List.copyOf(factDisputes);
	}

	public SourceScore source(ConflictSource source) {
		return known(this.sources.get(source), source);
	}

	/** The score of a facet, by its id. */
	public FacetScore facet(String facet) {
		return known(this.sources.values()
			.stream()
			.map((source) -> source.facets().get(facet))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null), facet);
	}

	/** The score of an item, by the id under which it is scored. */
	public ItemScore item(String item) {
		return known(this.sources.values()
			.stream()
			.map((source) -> source.items().get(item))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null), item);
	}

	public Understanding understanding(Seat executive) {
		return known(this.understanding.get(executive), executive);
	}

	/** What a reader should be warned of, in its fixed order. */
	public List<Warning> warnings() {
		return List.copyOf(this.raised.keySet());
	}

	public boolean warnsOf(Warning warning) {
		return this.raised.containsKey(warning);
	}

	private static <T> T known(@Nullable T found, Object name) {
		if (found == null) {
			throw new IllegalArgumentException("Nothing is scored as " + name);
		}
		return found;
	}

}
