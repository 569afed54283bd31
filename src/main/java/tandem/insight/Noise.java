package tandem.insight;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;

/**
 * What a rating has to move by before it counts. Two tests, and a change has to pass
 * each: the ranges from low to high lie apart, so that no weighing brings them together;
 * and, once enough pairs have answered to know it, the difference is more than chance
 * makes between two measurements of the same pair (the reliable change of Jacobson and
 * Truax, 1991: 1.96 · √2 · standard error of measurement).
 *
 * @param errors the standard error of measurement of each source's risk, on 0–100, where
 * it is known
 */
public record Noise(Map<ConflictSource, Double> errors) {

	/** Before a hundred pairs have answered. */
	public static final Noise UNKNOWN = new Noise(Map.of());

	private static final double RELIABLE = 1.96 * Math.sqrt(2);

	public Noise {
		Map<ConflictSource, Double> copy = new EnumMap<>(ConflictSource.class);
		copy.putAll(errors);
		errors = copy;
	}

	/** By how much two ratings of a source differ by chance; 0 where not known. */
	public double least(ConflictSource source) {
		return RELIABLE * this.errors.getOrDefault(source, 0.0);
	}

	/**
	 * With numbers by their ranges; with words alone only between two bands that are both
	 * firm, which says no more than the words did.
	 */
	Change of(RatedSource before, RatedSource after) {
		if (before.band() == Band.NOT_RATED || after.band() == Band.NOT_RATED) {
			return Change.CANNOT_TELL;
		}
		if (before.measure() != null && after.measure() != null) {
			return change(before.measure(), after.measure(), least(before.source()));
		}
		if (before.band() == after.band() || !before.firm() || !after.firm()) {
			return Change.NO_CLEAR_CHANGE;
		}
		return (after.band().compareTo(before.band()) < 0) ? Change.CLOSER : Change.FURTHER;
	}

	/** A facet's band is never called firm, so that words alone tell nothing. */
	Change of(@Nullable RatedFacet before, @Nullable RatedFacet after) {
		if (before == null || after == null || before.measure() == null || after.measure() == null) {
			return Change.CANNOT_TELL;
		}
		return change(before.measure(), after.measure(), 0);
	}

	private static Change change(Measure before, Measure after, double least) {
		double difference = Rounding.nine(after.risk() - before.risk());
		if (!before.isApartFrom(after) || Math.abs(difference) <= least) {
			return Change.NO_CLEAR_CHANGE;
		}
		return (difference < 0) ? Change.CLOSER : Change.FURTHER;
	}

}
