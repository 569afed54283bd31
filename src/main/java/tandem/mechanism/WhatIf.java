package tandem.mechanism;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.shared.ConflictSource;
import tandem.shared.Reason;

/**
 * A choice of mechanisms, laid against how strained a pair is: what it works on, what it
 * leaves, and where it is out of balance. It forecasts nothing.
 *
 * @param strain how strained the pair is
 * @param chosen the mechanisms, in the order of the catalogue
 */
public record WhatIf(Strain strain, List<Mechanism> chosen) {

	public WhatIf {
		chosen = List.copyOf(chosen);
	}

	/** What is chosen for a facet. */
	public List<Mechanism> workingOn(String facet) {
		return this.chosen.stream().filter((mechanism) -> mechanism.facets().contains(facet)).toList();
	}

	/**
	 * The facets of a source that asks for a step, not aligned and left by the choice.
	 */
	public List<String> leftOf(ConflictSource source) {
		return this.strain.facetsInNeed(source).stream().filter((facet) -> workingOn(facet).isEmpty()).toList();
	}

	/** The sources that ask for a step. */
	public List<ConflictSource> inNeed() {
		return Stream.of(ConflictSource.values()).filter(this.strain::asksForAStep).toList();
	}

	/** The sources that ask for a step, and of which nothing in need is worked on. */
	public List<ConflictSource> uncovered() {
		return inNeed().stream().filter((source) -> !isCovered(source)).toList();
	}

	private boolean isCovered(ConflictSource source) {
		return leftOf(source).size() < this.strain.facetsInNeed(source).size();
	}

	/** Why a mechanism would have to wait here; {@code null} where it need not. */
	public @Nullable Reason waiting(Mechanism mechanism) {
		return Waiting.of(mechanism.id(), this.strain::band, this.strain.ceoNotEngaged());
	}

	/** Where the choice is out of balance, each with why; nothing chosen is not. */
	public List<Reason> imbalances() {
		return this.chosen.isEmpty() ? List.of() : Imbalances.of(this);
	}

	/** Something is chosen for a facet of a source. */
	boolean touches(ConflictSource source) {
		return this.strain.facetsOf(source).keySet().stream().anyMatch((facet) -> !workingOn(facet).isEmpty());
	}

	boolean isChosen(String mechanism) {
		return this.chosen.stream().anyMatch((known) -> known.id().equals(mechanism));
	}

}
