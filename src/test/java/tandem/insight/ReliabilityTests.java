package tandem.insight;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReliabilityTests {

	/**
	 * Parts that all go together by the same correlation have, by Spearman and Brown, the
	 * alpha k·r / (1 + (k − 1)·r).
	 */
	@ParameterizedTest
	@CsvSource({ "4, 0.5", "10, 0.3", "2, 0.8", "6, 0.05" })
	void findsTheAlphaOfAPoolOfKnownCorrelation(int count, double correlation) {
		Reliability found = pool(count, correlation, 40_000);

		double expected = count * correlation / (1 + (count - 1) * correlation);
		assertThat(found.alpha()).isCloseTo(expected, within(0.015));
		assertThat(found.low()).isLessThan(expected);
		assertThat(found.high()).isGreaterThan(expected);
		double deviation = Math.sqrt(count + count * (count - 1) * correlation);
		assertThat(found.error()).isCloseTo(deviation * Math.sqrt(1 - expected), within(0.03 * deviation));
	}

	/** In 95 of a hundred pools of a hundred pairs the interval holds the true alpha. */
	@Test
	void holdsTheTrueAlphaInItsIntervalAsOftenAsItSays() {
		int held = 0;
		for (int run = 0; run < 1000; run++) {
			Reliability.Parts parts = new Reliability.Parts(5);
			Random chance = new Random(run);
			for (int pair = 0; pair < 100; pair++) {
				parts.add(pair(5, 0.4, chance));
			}
			Reliability found = parts.reliability().orElseThrow();
			double truth = 5 * 0.4 / (1 + 4 * 0.4);
			held += (found.low() <= truth && truth <= found.high()) ? 1 : 0;
		}

		assertThat(held).isBetween(930, 970);
	}

	/** Two parts (1, 2), (2, 4), (3, 3) over and over: by hand, 2·(1 − 4/6) = 2/3. */
	@Test
	void isReckonedAsByHand() {
		Reliability.Parts parts = new Reliability.Parts(2);
		for (int times = 0; times < 40; times++) {
			parts.add(new double[] { 1, 2 });
			parts.add(new double[] { 2, 4 });
			parts.add(new double[] { 3, 3 });
		}

		Reliability found = parts.reliability().orElseThrow();

		assertThat(found.pairs()).isEqualTo(120);
		assertThat(found.alpha()).isCloseTo(2.0 / 3, within(1e-12));
		assertThat(found.error()).isCloseTo(Math.sqrt(2.0 * 120 / 119) * Math.sqrt(1.0 / 3), within(1e-12));
	}

	@Test
	void saysNothingUnderAHundredPairs() {
		Reliability.Parts parts = new Reliability.Parts(3);
		Random chance = new Random(1);
		for (int pair = 0; pair < 99; pair++) {
			parts.add(pair(3, 0.5, chance));
		}
		assertThat(parts.reliability()).isEmpty();

		parts.add(pair(3, 0.5, chance));

		assertThat(parts.reliability()).isPresent();
	}

	@Test
	void saysNothingWhereAllAnsweredTheSameOrThereIsASinglePart() {
		Reliability.Parts same = new Reliability.Parts(3);
		Reliability.Parts single = new Reliability.Parts(1);
		for (int pair = 0; pair < 200; pair++) {
			same.add(new double[] { 4, 4, 4 });
			single.add(new double[] { pair });
		}

		assertThat(same.reliability()).isEmpty();
		assertThat(single.reliability()).isEmpty();
	}

	private static Reliability pool(int count, double correlation, int pairs) {
		Reliability.Parts parts = new Reliability.Parts(count);
		Random chance = new Random(42);
		for (int pair = 0; pair < pairs; pair++) {
			parts.add(pair(count, correlation, chance));
		}
		return parts.reliability().orElseThrow();
	}

	/** Parts of variance 1, each two of which go together by this correlation. */
	private static double[] pair(int count, double correlation, Random chance) {
		double common = chance.nextGaussian();
		double[] parts = new double[count];
		for (int part = 0; part < count; part++) {
			parts[part] = Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * chance.nextGaussian();
		}
		return parts;
	}

}
