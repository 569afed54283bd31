package tandem.insight.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How firms stand, laid out as a page.
 *
 * @param practice the practice's own clients; {@code null} with too few
 * @param installation those of all practices; {@code null} likewise
 * @param scales how consistently the questions measure; empty with too few pairs
 */
record BenchmarkPage(@Nullable PoolView practice, @Nullable PoolView installation, List<ScaleView> scales) {

	/** A pool: when it was counted, how many firms, and what is told of each source. */
	record PoolView(String day, int firms, List<LineView> lines) {

		public boolean hasNumbers() {
			return this.lines.stream().anyMatch((line) -> line.spread() != null);
		}

	}

	/**
	 * One source.
	 *
	 * @param source its code
	 * @param firms how many have it rated; {@code null} where too few
	 * @param median the band in the middle
	 * @param spread risks that shares of the firms do not exceed; {@code null} where too
	 * few to compare
	 */
	record LineView(String source, @Nullable Integer firms, @Nullable String median, @Nullable SpreadView spread) {
	}

	/**
	 * A tenth, a quarter, half, three quarters, nine tenths; and the same as a picture.
	 */
	record SpreadView(int tenth, int quarter, int half, int threeQuarters, int nineTenths) {

		private static final double LEFT = 2;

		private static final double LENGTH = 336;

		/** Where a risk lies in the picture. */
		public double x(int risk) {
			return Math.round(10 * (LEFT + LENGTH * risk / 100)) / 10.0;
		}

	}

	/** A scale: a source as a seat answers it, or as it is rated. */
	record ScaleView(String instrument, String source, @Nullable String seat, int pairs, String alpha, String low,
			String high) {
	}

}
