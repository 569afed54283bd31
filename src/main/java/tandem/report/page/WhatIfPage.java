package tandem.report.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.mechanism.Mechanism;
import tandem.shared.Band;

/**
 * A choice of mechanisms, laid out as a page. It holds no more of the pair than the bands
 * do.
 *
 * @param chosen the ids of the mechanisms
 * @param fromPlan they are those of the report's plan
 * @param longOnes how many of them take a quarter or more
 * @param forCeo how many of them the CEO begins
 * @param calm no source asks for a step
 * @param left what stays without a mechanism, by source
 * @param warnings where the choice is out of balance
 * @param withoutCeo which of them need another way, since the CEO is not part of this
 * @param sources the four sources, with what can be chosen
 */
public record WhatIfPage(List<String> chosen, boolean fromPlan, long longOnes, long forCeo, boolean calm,
		List<Left> left, List<Warned> warnings, List<String> withoutCeo, List<SourceChoice> sources) {

	/** How many facets in need stay without a mechanism. */
	public long countLeft() {
		return this.sources.stream().flatMap((source) -> source.facets().stream()).filter(FacetChoice::left).count();
	}

	/**
	 * What the choice leaves of a source.
	 *
	 * @param source its code
	 * @param facets in words; {@code null} where nothing in need is worked on
	 */
	public record Left(String source, @Nullable String facets) {
	}

	/** A warning in words. */
	public record Warned(String name, String about) {
	}

	/**
	 * One source.
	 *
	 * @param code its code
	 * @param band its band
	 * @param firm the band holds under other weights
	 * @param facets its parts
	 * @param options its mechanisms, in the order of the catalogue
	 */
	public record SourceChoice(String code, Band band, boolean firm, List<FacetChoice> facets, List<Option> options) {
	}

	/**
	 * One facet.
	 *
	 * @param code its id
	 * @param band its band
	 * @param by the ids of what is chosen for it
	 * @param left it is in need, and nothing is
	 */
	public record FacetChoice(String code, Band band, List<String> by, boolean left) {
	}

	/**
	 * A mechanism to choose.
	 *
	 * @param mechanism what it is
	 * @param chosen it is chosen
	 * @param called plan, answers or not: whether it was called for
	 * @param waiting why it has to wait, {@code null} where it need not
	 */
	public record Option(Mechanism mechanism, boolean chosen, String called, @Nullable String waiting) {
	}

}
