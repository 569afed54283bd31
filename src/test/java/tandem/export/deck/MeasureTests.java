package tandem.export.deck;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signs are reckoned no narrower than in the widest letters that stand in for ours: what
 * DejaVu Sans and DejaVu Serif take of a hundred points.
 */
class MeasureTests {

	@ParameterizedTest
	@CsvSource({ "<b>&, 309, 321", "a+b=c, 347, 347", "x@y.z, 303, 297", "Lean&Able, 541, 566" })
	void isNoNarrowerThanTheWidestStandIn(String text, double plain, double serif) {
		assertThat(Measure.width(text, 100)).isGreaterThanOrEqualTo(plain);
		assertThat(Measure.width(text, 100 * Measure.SERIF)).isGreaterThanOrEqualTo(serif);
	}

	@Test
	void breaksALineOnlyWhereEveryProgramDoes() {
		assertThat(Measure.lines("CMO at <b>&\"<b>&\"<b>&\"", 100, 800)).isEqualTo(3);
		assertThat(Measure.lines("one-two three", 100, 450)).isEqualTo(2);
		assertThat(Measure.lines("各輪比較各輪比較", 100, 450)).isEqualTo(2);
	}

}
