package tandem.insight;

import java.util.Optional;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How consistently the parts of a scale measure one thing.
 *
 * @param pairs how many pairs it was reckoned from
 * @param alpha Cronbach's alpha (1951): at most 1, below 0 where parts work against each
 * other
 * @param low the lower end of its 95 % interval (Feldt, Woodruff and Salih, 1987)
 * @param high the upper end
 * @param error the standard error of measurement, in the unit of the scale: its standard
 * deviation · √(1 − alpha)
 */
public record Reliability(int pairs, double alpha, double low, double high, double error) {

	/** From fewer pairs nothing is reckoned. */
	public static final int FEWEST_PAIRS = 100;

	private static final double TAIL = 0.025;

	/**
	 * Takes up one pair after the other, and keeps none: sums only (Welford, 1962). A
	 * pair that left out a part is not taken up.
	 */
	static final class Parts {

		private final int count;

		private final double[] means;

		private final double[] spreads;

		private int pairs;

		private double mean;

		private double spread;

		Parts(int count) {
			this.count = count;
			this.means = new double[count];
			this.spreads = new double[count];
		}

		void add(double[] parts) {
			if (parts.length != this.count) {
				throw new IllegalArgumentException("%d parts, not %d".formatted(this.count, parts.length));
			}
			this.pairs++;
			double sum = 0;
			for (int part = 0; part < this.count; part++) {
				double before = parts[part] - this.means[part];
				this.means[part] += before / this.pairs;
				this.spreads[part] += before * (parts[part] - this.means[part]);
				sum += parts[part];
			}
			double before = sum - this.mean;
			this.mean += before / this.pairs;
			this.spread += before * (sum - this.mean);
		}

		/**
		 * Empty with too few pairs, with a single part, or where all answered the same.
		 */
		Optional<Reliability> reliability() {
			double apart = 0;
			for (double one : this.spreads) {
				apart += one;
			}
			if (this.pairs < FEWEST_PAIRS || this.count < 2 || this.spread <= 0) {
				return Optional.empty();
			}
			double alpha = this.count / (this.count - 1.0) * (1 - apart / this.spread);
			FDistribution f = FDistribution.of(this.pairs - 1.0, (this.pairs - 1.0) * (this.count - 1.0));
			double deviation = Math.sqrt(this.spread / (this.pairs - 1));
			return Optional
				.of(new Reliability(this.pairs, alpha, 1 - (1 - alpha) * f.inverseCumulativeProbability(1 - TAIL),
						1 - (1 - alpha) * f.inverseCumulativeProbability(TAIL),
						deviation * Math.sqrt(Math.min(1, 1 - alpha))));
		}

	}

}
