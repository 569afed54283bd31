package tandem.insight;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tandem.report.CountedFirms.CountedFirm;
import tandem.shared.ConflictSource;

/**
 * Firms that are counted together.
 *
 * @param firms their ratings by client
 * @param practices how many firms of each practice are in it
 */
record Pool(Map<UUID, Map<ConflictSource, Integer>> firms, Map<UUID, Integer> practices) {

	/** The name of the pool of all practices. */
	static final UUID INSTALLATION = new UUID(0, 0);

	/** As much of a pool as is kept and told. */
	record Told(Map<String, int[]> sources) {

		Benchmark benchmark(Instant published, int firms) {
			Map<ConflictSource, Benchmark.Line> lines = new EnumMap<>(ConflictSource.class);
			for (ConflictSource source : ConflictSource.values()) {
				Benchmark.Line.of(counts(source)).ifPresent((line) -> lines.put(source, line));
			}
			return new Benchmark(published, firms, lines);
		}

		Counts counts(ConflictSource source) {
			return new Counts(this.sources.getOrDefault(source.code(), new int[101]));
		}

	}

	static Pool of(Map<UUID, List<CountedFirm>> byPractice) {
		Map<UUID, Map<ConflictSource, Integer>> firms = new HashMap<>();
		Map<UUID, Integer> practices = new HashMap<>();
		byPractice.forEach((practice, counted) -> {
			counted.forEach((firm) -> firms.put(firm.clientId(), firm.risks()));
			practices.put(practice, counted.size());
		});
		return new Pool(firms, practices);
	}

	boolean isTold() {
		return this.firms.size() >= Benchmark.FEWEST_FIRMS;
	}

	Told told() {
		Map<String, int[]> sources = new HashMap<>();
		this.firms.values()
			.forEach((risks) -> risks
				.forEach((source, risk) -> sources.computeIfAbsent(source.code(), (code) -> new int[101])[risk]++));
		return new Told(sources);
	}

	/** The ratings of a firm in few letters. */
	static String text(Map<ConflictSource, Integer> risks) {
		StringBuilder text = new StringBuilder();
		for (ConflictSource source : ConflictSource.values()) {
			text.append(risks.containsKey(source) ? risks.get(source) : "-").append(' ');
		}
		return text.toString().strip();
	}

	/**
	 * How many firms stand otherwise than when the pool was last told: changed, and those
	 * gone or new, whichever are more.
	 * @param before the ratings then, of those that are still known
	 * @param count how many there were then
	 */
	int differs(Map<UUID, String> before, int count) {
		int changed = 0;
		int gone = count - before.size();
		int there = 0;
		for (Map.Entry<UUID, String> firm : before.entrySet()) {
			Map<ConflictSource, Integer> now = this.firms.get(firm.getKey());
			if (now == null) {
				gone++;
			}
			else {
				there++;
				changed += text(now).equals(firm.getValue()) ? 0 : 1;
			}
		}
		return changed + Math.max(gone, this.firms.size() - there);
	}

}
