package tandem.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.mechanism.Owner;
import tandem.scoring.CoorientationState;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.ConflictSource;

/**
 * What the first release opens, the same for everyone who may read it: words without a
 * number, a question or a person's own state. Nothing here can hold more.
 *
 * @param headline the worst band, and what asks for action
 * @param sources the four sources, in their order
 * @param strengths what the two share, at most five, in the order of the instrument
 * @param warnings what to know before acting, in their fixed order
 * @param plan what to do, in the order of doing
 * @param others the other mechanisms called for, in the order of the catalogue
 */
public record Bands(Headline headline, List<SourceBand> sources, List<Strength> strengths, List<Caution> warnings,
		List<Proposal> plan, List<Proposal> others) {

	public Bands {
		sources = List.copyOf(sources);
		strengths = List.copyOf(strengths);
		warnings = List.copyOf(warnings);
		plan = List.copyOf(plan);
		others = List.copyOf(others);
	}

	public SourceBand source(ConflictSource source) {
		return this.sources.stream().filter((rating) -> rating.source() == source).findFirst().orElseThrow();
	}

	/** The facets on which the pair is in one of these states, in order. */
	public List<FacetBand> facetsIn(CoorientationState... states) {
		List<CoorientationState> wanted = List.of(states);
		return this.sources.stream()
			.flatMap((source) -> source.facets().stream())
			.filter((facet) -> facet.pair() != null && wanted.contains(facet.pair()))
			.toList();
	}

	/**
	 * The one sentence at the top.
	 *
	 * @param band the worst band of the rated sources, {@code NOT_RATED} without any
	 * @param sources which the sentence names: those that ask for action, else those on
	 * watch
	 * @param toAct the sources that ask for action
	 */
	public record Headline(Band band, List<ConflictSource> sources, List<ConflictSource> toAct) {
	}

	/**
	 * One source in words.
	 *
	 * @param source the source
	 * @param band its band
	 * @param firm the band holds under other weights; false where not rated
	 * @param facets its parts, in the order of the instrument
	 */
	public record SourceBand(ConflictSource source, Band band, boolean firm, List<FacetBand> facets) {

		public boolean isRated() {
			return this.band != Band.NOT_RATED;
		}

	}

	/**
	 * One facet in words.
	 *
	 * @param facet its id
	 * @param band its band
	 * @param pair whether the pair sees how near it is; {@code null} where too few
	 * positions tell
	 */
	public record FacetBand(String facet, Band band, @Nullable CoorientationState pair) {

		/** How the pair reads each other, as a word. */
		public @Nullable String pairCode() {
			return (this.pair != null) ? this.pair.code() : null;
		}

	}

	/**
	 * Something the two share.
	 *
	 * @param kind facet, area or goal
	 * @param code which
	 */
	public record Strength(String kind, String code) {
	}

	/**
	 * A warning.
	 *
	 * @param warning which
	 * @param because for a CEO who is not part of this: not-asked, not-answered or low
	 */
	public record Caution(Warning warning, @Nullable String because) {

		/** Which, as a word. */
		public String code() {
			return this.warning.code();
		}

	}

	/**
	 * A mechanism that is called for.
	 *
	 * @param mechanism its id
	 * @param source the source it belongs to
	 * @param rated whether that source is rated
	 * @param facets what it works on: the reason it is named here
	 * @param owner who has to move
	 * @param effort 1 days, 2 weeks, 3 a quarter or more
	 * @param stage 1 first two weeks, 2 first two months, 3 this quarter, 4 after that
	 * @param steps how many first steps it has
	 * @param waiting why it has to wait, {@code null} where it need not
	 */
	public record Proposal(String mechanism, ConflictSource source, boolean rated, List<String> facets, Owner owner,
			int effort, int stage, int steps, @Nullable String waiting) {

		/** Who has to move, as a word. */
		public String ownerCode() {
			return this.owner.code();
		}

	}

}
