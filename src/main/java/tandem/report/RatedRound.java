package tandem.report;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * The ratings of one round, as far as one member of the practice may see them: what
 * comparing rounds is made of. Numbers that are not open to them are not in it.
 *
 * @param id the round
 * @param completed when both had submitted
 * @param instrument the version that was asked
 * @param algorithm the version that rated
 * @param catalogue the version of the mechanisms
 * @param level how far it is open to this reader
 * @param people who answered; without those whose data was erased
 * @param sources the four ratings, in their order
 * @param ownership what the two say together of who decides, by area; empty where the
 * marks are closed
 */
public record RatedRound(UUID id, Instant completed, String instrument, int algorithm, String catalogue, Level level,
		Map<Seat, Person> people, List<RatedSource> sources, Map<String, String> ownership) {

	public RatedRound {
		Map<Seat, Person> copy = new EnumMap<>(Seat.class);
		copy.putAll(people);
		people = copy;
		sources = List.copyOf(sources);
		ownership = Collections.unmodifiableMap(new LinkedHashMap<>(ownership));
	}

	public RatedSource source(ConflictSource source) {
		return this.sources.stream().filter((rated) -> rated.source() == source).findFirst().orElseThrow();
	}

	/** Somebody who answered. */
	public record Person(String name, @Nullable String email) {

		/** By address where both are known, else by name. */
		public boolean isSameAs(Person other) {
			return (this.email != null && other.email != null) ? this.email.equalsIgnoreCase(other.email)
					: plain(this.name).equals(plain(other.name));
		}

		private static String plain(String name) {
			return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * One source.
	 *
	 * @param source which
	 * @param band its band
	 * @param firm the band holds under other weights; false where not rated
	 * @param measure its number; {@code null} where closed or not rated
	 * @param facets its parts, in the order of the instrument; none where only the
	 * sources' bands were kept
	 */
	public record RatedSource(ConflictSource source, Band band, boolean firm, @Nullable Measure measure,
			List<RatedFacet> facets) {

		public RatedSource {
			facets = List.copyOf(facets);
		}

	}

	/**
	 * One facet.
	 *
	 * @param facet its id
	 * @param band its band
	 * @param measure its number; {@code null} where closed or unscored
	 */
	public record RatedFacet(String facet, Band band, @Nullable Measure measure) {
	}

	/**
	 * A risk on 0–100 and between what it moves when what it is made of is weighed
	 * otherwise. Of a source: each facet by half and by half as much again, as the
	 * scorecard has it. Of a facet: each question left out in turn; with a single
	 * question nothing can be said, and the range is the whole scale.
	 */
	public record Measure(double risk, double low, double high) {

		/** No weighing brings the two together. */
		public boolean isApartFrom(Measure other) {
			return this.low > other.high || this.high < other.low;
		}

	}

}
