package tandem.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.report.CountedFirms.CountedFirm;
import tandem.shared.Band;
import tandem.shared.ConflictSource;

import static org.assertj.core.api.Assertions.assertThat;

class PoolTests {

	private static final UUID PRACTICE = UUID.randomUUID();

	@ParameterizedTest
	@CsvSource({ "4, false, false", "5, true, false", "29, true, false", "30, true, true" })
	void tellsNoMoreThanEnoughFirmsAllow(int firms, boolean told, boolean numbers) {
		Benchmark benchmark = pool(firms(firms, 40)).told().benchmark(Instant.EPOCH, firms);

		assertThat(pool(firms(firms, 40)).isTold()).isEqualTo(told);
		assertThat(benchmark.sources().containsKey(ConflictSource.GOALS)).isEqualTo(told);
		if (told) {
			Benchmark.Line line = Objects.requireNonNull(benchmark.source(ConflictSource.GOALS));
			assertThat(line.median()).isEqualTo(Band.WATCH);
			assertThat(line.quartiles() != null).isEqualTo(numbers);
		}
	}

	/** A source counts the firms that have it rated, and not those of the pool. */
	@Test
	void tellsNothingOfASourceThatTooFewHaveRated() {
		List<CountedFirm> firms = new ArrayList<>(firms(26, 40));
		firms.addAll(
				java.util.stream.Stream
					.generate(() -> new CountedFirm(UUID.randomUUID(),
							Map.of(ConflictSource.GOALS, 50, ConflictSource.STRUCTURE, 10)))
					.limit(4)
					.toList());

		Benchmark benchmark = pool(firms).told().benchmark(Instant.EPOCH, 30);

		assertThat(benchmark.sources()).containsOnlyKeys(ConflictSource.GOALS);
		assertThat(Objects.requireNonNull(benchmark.source(ConflictSource.GOALS)).firms()).isEqualTo(30);
	}

	@Test
	void countsSharesAndRanksAsDefined() {
		int[] firms = new int[101];
		for (int risk = 1; risk <= 100; risk++) {
			firms[risk] = 1;
		}
		Counts counts = new Counts(firms);

		assertThat(counts.quantile(0.1)).isEqualTo(10);
		assertThat(counts.quantile(0.25)).isEqualTo(25);
		assertThat(counts.quantile(0.9)).isEqualTo(90);
		assertThat(counts.middle()).isEqualTo(Band.STRAINED);
		assertThat(counts.rank(0)).isZero();
		assertThat(counts.rank(1)).isZero();
		assertThat(counts.rank(50)).isEqualTo(49);
		assertThat(counts.rank(100)).isEqualTo(99);
	}

	/** Of an even count the middle lies halfway between two firms. */
	@ParameterizedTest
	@CsvSource({ "20, 30, WATCH", "20, 28, ALIGNED", "24, 25, ALIGNED", "25, 25, WATCH" })
	void findsTheMiddleBetweenTwo(int lower, int upper, Band expected) {
		int[] firms = new int[101];
		firms[lower]++;
		firms[upper]++;

		assertThat(new Counts(firms).middle()).isEqualTo(expected);
	}

	@Test
	void countsHowManyFirmsStandOtherwise() {
		List<CountedFirm> firms = firms(10, 40);
		Map<UUID, String> before = texts(firms);
		List<CountedFirm> later = new ArrayList<>(firms.subList(3, 10));
		later.set(0, new CountedFirm(later.get(0).clientId(), Map.of(ConflictSource.GOALS, 41)));
		later.addAll(firms(2, 40));

		assertThat(pool(firms).differs(before, 10)).isZero();
		assertThat(pool(later).differs(before, 10)).isEqualTo(1 + 3);
		assertThat(pool(firms).differs(new HashMap<>(before), 12)).isEqualTo(2);
	}

	private static Map<UUID, String> texts(List<CountedFirm> firms) {
		Map<UUID, String> texts = new HashMap<>();
		firms.forEach((firm) -> texts.put(firm.clientId(), Pool.text(firm.risks())));
		return texts;
	}

	private static Pool pool(List<CountedFirm> firms) {
		return Pool.of(Map.of(PRACTICE, firms));
	}

	private static List<CountedFirm> firms(int count, int risk) {
		return java.util.stream.Stream
			.generate(() -> new CountedFirm(UUID.randomUUID(), Map.of(ConflictSource.GOALS, risk)))
			.limit(count)
			.toList();
	}

}
