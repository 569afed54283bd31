package tandem.insight;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.report.RatedRound;
import tandem.report.RatedRound.Measure;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;

/**
 * Shows members how the firms of their practice, and of all practices, stand. Two pools
 * are shown beside each other only where they differ by no firm or by five and more: who
 * knows one could otherwise subtract it from the other.
 */
@Component
public class FindBenchmarks {

	private final Benchmarks benchmarks;

	FindBenchmarks(Benchmarks benchmarks) {
		this.benchmarks = benchmarks;
	}

	/**
	 * What a member may know.
	 *
	 * @param practice of the practice's own clients; {@code null} with too few
	 * @param installation of those that all practices let take part; {@code null} with
	 * too few, or too few others
	 */
	public record Shown(@Nullable Benchmark practice, @Nullable Benchmark installation) {
	}

	/** Where one round stands among both, by source. */
	public record Standing(Map<ConflictSource, Integer> practice, Map<ConflictSource, Integer> installation) {

		static final Standing NOWHERE = new Standing(Map.of(), Map.of());

		public boolean isEmpty() {
			return this.practice.isEmpty() && this.installation.isEmpty();
		}

	}

	@Transactional(readOnly = true)
	public Shown of(SignedIn member) {
		Found found = find(member);
		return new Shown(found.practice().map(Benchmarks.Kept::benchmark).orElse(null),
				found.installation().map(Benchmarks.Kept::benchmark).orElse(null));
	}

	/**
	 * What share of the firms has a lower rating than this round, as far as its numbers
	 * are open; nothing under thirty firms.
	 */
	@Transactional(readOnly = true)
	public Standing standing(SignedIn member, RatedRound round) {
		Found found = find(member);
		return new Standing(ranks(round, found.practice()), ranks(round, found.installation()));
	}

	private static Map<ConflictSource, Integer> ranks(RatedRound round, Optional<Benchmarks.Kept> pool) {
		Map<ConflictSource, Integer> ranks = new EnumMap<>(ConflictSource.class);
		pool.ifPresent((kept) -> round.sources().forEach((source) -> {
			Measure measure = source.measure();
			Counts counts = kept.told().counts(source.source());
			if (measure != null && counts.total() >= Benchmark.FEWEST_FOR_PERCENTILES) {
				ranks.put(source.source(), counts.rank(Rounding.down(measure.risk())));
			}
		}));
		return ranks;
	}

	/** The pools as kept, without one that would give the other away. */
	private record Found(Optional<Benchmarks.Kept> practice, Optional<Benchmarks.Kept> installation) {
	}

	private Found find(SignedIn member) {
		Optional<Benchmarks.Kept> own = this.benchmarks.find(member.practiceId());
		Optional<Benchmarks.Kept> all = this.benchmarks.find(Pool.INSTALLATION).filter((kept) -> {
			int given = this.benchmarks.givenBy(member.practiceId());
			int ofOthers = kept.firms() - given;
			int keptBack = own.map((practice) -> Math.abs(practice.firms() - given)).orElse(0);
			return ofOthers >= Benchmark.FEWEST_FIRMS && (keptBack == 0 || keptBack >= Benchmark.FEWEST_FIRMS);
		});
		return new Found(own, all);
	}

}
