package tandem.insight;

import java.util.Arrays;

import tandem.shared.Band;

/**
 * How many firms have each whole risk from 0 to 100, of one source: as much of a pool as
 * is ever told.
 */
final class Counts {

	private final int[] firms;

	private final int total;

	Counts(int[] firms) {
		if (firms.length != 101) {
			throw new IllegalArgumentException("A risk goes from 0 to 100");
		}
		this.firms = firms.clone();
		this.total = Arrays.stream(firms).sum();
	}

	int total() {
		return this.total;
	}

	int[] firms() {
		return this.firms.clone();
	}

	/** The smallest risk that at least this share of the firms does not exceed. */
	int quantile(double share) {
		int needed = Math.max(1, (int) Math.ceil(share * this.total));
		int so = 0;
		for (int risk = 0; risk < this.firms.length; risk++) {
			so += this.firms[risk];
			if (so >= needed) {
				return risk;
			}
		}
		throw new IllegalStateException("No firm");
	}

	/** Where the middle lies; between two firms halfway. */
	Band middle() {
		double lower = quantile(0.5);
		double upper = (this.total % 2 == 0) ? quantile(0.5 + 1.0 / this.total) : lower;
		return Band.of((lower + upper) / 2);
	}

	/**
	 * What share of the firms has a lower risk, those with the same counted by half: from
	 * 0 to 100, rounded down.
	 */
	int rank(int risk) {
		int below = 0;
		for (int lower = 0; lower < risk; lower++) {
			below += this.firms[lower];
		}
		return (int) Math.floor(100.0 * (below + this.firms[risk] / 2.0) / this.total);
	}

}
