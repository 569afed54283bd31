package tandem.insight.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.insight.Benchmark;
import tandem.insight.FindBenchmarks;
import tandem.insight.Reliabilities;

/**
 * How firms stand, as scripts read it.
 *
 * @param practice the practice's own clients; {@code null} under five firms
 * @param installation those that all practices let take part; {@code null} likewise, or
 * where it would give the other away
 * @param reliability how consistently the questions measure, from a hundred pairs on
 */
record BenchmarksJson(@Nullable PoolJson practice, @Nullable PoolJson installation, List<ReliabilityJson> reliability) {

	/** A pool; a source that fewer than five firms have rated is not in it. */
	record PoolJson(Instant counted, int firms, Map<String, PooledSourceJson> sources) {
	}

	/**
	 * One source.
	 *
	 * @param firms how many have it rated
	 * @param median the band in the middle
	 * @param percentiles risks on 0–100 that so many per cent of the firms do not exceed,
	 * by {@code p10} to {@code p90}; {@code null} under thirty firms: too few to compare
	 */
	record PooledSourceJson(int firms, String median, @Nullable Map<String, Integer> percentiles) {
	}

	/** A scale with Cronbach's alpha, its 95 % interval, and the error of measurement. */
	record ReliabilityJson(String instrument, String scale, int pairs, double alpha, double low, double high,
			double error) {
	}

	static BenchmarksJson of(FindBenchmarks.Shown shown, List<Reliabilities.Found> reliability) {
		return new BenchmarksJson(pool(shown.practice()), pool(shown.installation()),
				reliability.stream()
					.map((found) -> new ReliabilityJson(found.instrument(), found.scale(), found.reliability().pairs(),
							found.reliability().alpha(), found.reliability().low(), found.reliability().high(),
							found.reliability().error()))
					.toList());
	}

	private static @Nullable PoolJson pool(@Nullable Benchmark benchmark) {
		if (benchmark == null) {
			return null;
		}
		Map<String, PooledSourceJson> sources = new LinkedHashMap<>();
		benchmark.sources()
			.forEach((source, line) -> sources.put(source.code(),
					new PooledSourceJson(line.firms(), line.median().code(), percentiles(line.quartiles()))));
		return new PoolJson(benchmark.published(), benchmark.firms(), sources);
	}

	private static @Nullable Map<String, Integer> percentiles(Benchmark.@Nullable Quartiles of) {
		if (of == null) {
			return null;
		}
		Map<String, Integer> percentiles = new LinkedHashMap<>();
		percentiles.put("p10", of.tenth());
		percentiles.put("p25", of.quarter());
		percentiles.put("p50", of.half());
		percentiles.put("p75", of.threeQuarters());
		percentiles.put("p90", of.nineTenths());
		return percentiles;
	}

}
