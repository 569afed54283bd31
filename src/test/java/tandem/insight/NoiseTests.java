package tandem.insight;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.ConflictSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoiseTests {

	@ParameterizedTest
	@CsvSource({ "50, 45, 55, 30, 25, 44.9, CLOSER", "30, 25, 44.9, 50, 45, 55, FURTHER",
			"50, 45, 55, 40, 35, 45, NO_CLEAR_CHANGE", "50, 45, 55, 30, 25, 45.000000001, NO_CLEAR_CHANGE",
			"50, 45, 55, 50, 45, 55, NO_CLEAR_CHANGE", "30, 25, 45, 50, 45, 55, NO_CLEAR_CHANGE" })
	void callsAChangeOnlyWhatLiesApart(double risk, double low, double high, double later, double laterLow,
			double laterHigh, Change expected) {
		Change change = Noise.UNKNOWN.of(goals(new Measure(risk, low, high)),
				goals(new Measure(later, laterLow, laterHigh)));

		assertThat(change).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "7.2, CLOSER", "7.22, NO_CLEAR_CHANGE" })
	void asksForMoreThanChanceOnceThatIsKnown(double error, Change expected) {
		Noise noise = new Noise(Map.of(ConflictSource.GOALS, error));

		Change change = noise.of(goals(new Measure(50, 45, 55)), goals(new Measure(30, 25, 40)));

		assertThat(change).isEqualTo(expected);
		assertThat(noise.least(ConflictSource.STRUCTURE)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "CONFLICT, true, WATCH, true, CLOSER", "WATCH, true, STRAINED, true, FURTHER",
			"CONFLICT, false, WATCH, true, NO_CLEAR_CHANGE", "CONFLICT, true, WATCH, false, NO_CLEAR_CHANGE",
			"WATCH, true, WATCH, true, NO_CLEAR_CHANGE", "NOT_RATED, false, WATCH, true, CANNOT_TELL",
			"WATCH, true, NOT_RATED, false, CANNOT_TELL" })
	void goesByFirmBandsWhereNumbersAreClosed(Band band, boolean firm, Band later, boolean laterFirm, Change expected) {
		assertThat(Noise.UNKNOWN.of(words(band, firm), words(later, laterFirm))).isEqualTo(expected);
	}

	/** Whatever the words tell, the numbers would have told too. */
	@Test
	void saysNoMoreInWordsThanInNumbers() {
		RatedSource before = source(Band.STRAINED, true, new Measure(50, 45, 64.9));
		RatedSource after = source(Band.WATCH, true, new Measure(30, 25, 44.9));

		assertThat(Noise.UNKNOWN.of(before, after)).isEqualTo(Change.CLOSER);
		assertThat(Noise.UNKNOWN.of(words(Band.STRAINED, true), words(Band.WATCH, true))).isEqualTo(Change.CLOSER);
		assertThat(Noise.UNKNOWN.of(before, words(Band.WATCH, true))).isEqualTo(Change.CLOSER);
	}

	@Test
	void tellsNothingOfAFacetWithoutNumbers() {
		RatedFacet before = new RatedFacet("direction", Band.CONFLICT, null);
		RatedFacet after = new RatedFacet("direction", Band.ALIGNED, new Measure(10, 5, 15));

		assertThat(Noise.UNKNOWN.of(before, after)).isEqualTo(Change.CANNOT_TELL);
		assertThat(Noise.UNKNOWN.of(null, after)).isEqualTo(Change.CANNOT_TELL);
	}

	private static RatedSource goals(Measure measure) {
		return source(Band.of(measure.risk()), true, measure);
	}

	private static RatedSource words(Band band, boolean firm) {
		return source(band, firm, null);
	}

	private static RatedSource source(Band band, boolean firm, @Nullable Measure measure) {
		return new RatedSource(ConflictSource.GOALS, band, firm, measure, List.of());
	}

}
