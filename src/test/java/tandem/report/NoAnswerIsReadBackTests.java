package tandem.report;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.instrument.Dyad;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The promise of the bands: who knows no answer cannot read one back. For every golden
 * case, person and opinion question there are other answers, with another mark there,
 * that give the CEO the very same report.
 */
class NoAnswerIsReadBackTests {

	static List<String> cases() {
		return GoldenRounds.names();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyMarkHasAnotherThatGivesTheSameReport(String name) {
		Dyad dyad = GoldenRounds.dyad(name);

		assertThat(LookAlikes.toTheCeo(dyad).readBack()).isEmpty();
	}

}
