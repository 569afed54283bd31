package tandem.insight;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tandem.shared.Band;
import tandem.shared.ConflictSource;

/**
 * What a pool of firms tells: under five firms nothing, from five the count and the
 * median's band, from thirty percentiles.
 *
 * @param published when it was counted
 * @param firms how many firms are in it
 * @param sources what is told of each source; without those that too few firms have rated
 */
public record Benchmark(Instant published, int firms, Map<ConflictSource, Line> sources) {

	/** From fewer firms nothing is told. */
	public static final int FEWEST_FIRMS = 5;

	/** From fewer firms no number is told. */
	public static final int FEWEST_FOR_PERCENTILES = 30;

	public Benchmark {
		Map<ConflictSource, Line> copy = new EnumMap<>(ConflictSource.class);
		copy.putAll(sources);
		sources = copy;
	}

	public @Nullable Line source(ConflictSource source) {
		return this.sources.get(source);
	}

	/**
	 * One source.
	 *
	 * @param firms how many firms have it rated
	 * @param median the band in the middle
	 * @param quartiles in numbers; {@code null} where too few to compare
	 */
	public record Line(int firms, Band median, @Nullable Quartiles quartiles) {

		static Optional<Line> of(Counts counts) {
			if (counts.total() < FEWEST_FIRMS) {
				return Optional.empty();
			}
			return Optional.of(new Line(counts.total(), counts.middle(),
					(counts.total() < FEWEST_FOR_PERCENTILES) ? null : Quartiles.of(counts)));
		}

	}

	/**
	 * Risks from 0 to 100, whole numbers, that a tenth, a quarter, half, three quarters
	 * and nine tenths of the firms do not exceed.
	 */
	public record Quartiles(int tenth, int quarter, int half, int threeQuarters, int nineTenths) {

		static Quartiles of(Counts counts) {
			return new Quartiles(counts.quantile(0.1), counts.quantile(0.25), counts.quantile(0.5),
					counts.quantile(0.75), counts.quantile(0.9));
		}

	}

}
