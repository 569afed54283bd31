package tandem.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tandem.instrument.Dyads;
import tandem.shared.Reason;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

class CoorientationRuleTests {

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	/**
	 * Two positions at the same marks: own and guess of the CMO, own and guess of the
	 * CIO.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			4, 4, 4, 4, AGREE_AND_KNOW_IT,             AGREE_AND_KNOW_IT,             AGREE_AND_KNOW_IT
			4, 5, 5, 4, AGREE_AND_KNOW_IT,             AGREE_AND_KNOW_IT,             AGREE_AND_KNOW_IT
			4, 6, 6, 4, DIFFER_AND_KNOW_IT,            DIFFER_AND_KNOW_IT,            DIFFER_AND_KNOW_IT
			4, 2, 4, 6, CLOSER_THAN_THEY_THINK,        CLOSER_THAN_THEY_THINK,        CLOSER_THAN_THEY_THINK
			4, 4, 6, 6, FURTHER_APART_THAN_THEY_THINK, FURTHER_APART_THAN_THEY_THINK, FURTHER_APART_THAN_THEY_THINK
			4, 3, 6, 7, FURTHER_APART_THAN_THEY_THINK, FURTHER_APART_THAN_THEY_THINK, FURTHER_APART_THAN_THEY_THINK
			4, 4, 6, 4, FURTHER_APART_THAN_THEY_THINK, DIFFER_AND_KNOW_IT,            ONE_SIDED
			4, 6, 4, 4, CLOSER_THAN_THEY_THINK,        AGREE_AND_KNOW_IT,             ONE_SIDED
			1, 7, 7, 1, DIFFER_AND_KNOW_IT,            DIFFER_AND_KNOW_IT,            DIFFER_AND_KNOW_IT
			""")
	void holdsWhatIsBelievedAgainstWhatIs(int cmoOwn, int cmoGuess, int cioOwn, int cioGuess, CoorientationState cmo,
			CoorientationState cio, CoorientationState pair) {
		Coorientation state = scope(
				marks("P1a", cmoOwn, cmoGuess, cioOwn, cioGuess) + marks("P1b", cmoOwn, cmoGuess, cioOwn, cioGuess));

		assertThat(state).isEqualTo(new Coorientation(cmo, cio, pair,
				Reason.of("coorientation.distances", (double) Math.abs(cmoOwn - cioOwn),
						(double) Math.abs(cmoOwn - cmoGuess), (double) Math.abs(cioOwn - cioGuess), 2)));
		assertThat(state.of(Seat.CMO)).isEqualTo(cmo);
		assertThat(state.of(Seat.CIO)).isEqualTo(cio);
	}

	/** Distances are given as sums over three positions: 3 is close, 6 apart. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			3, 3, 3, AGREE_AND_KNOW_IT,             AGREE_AND_KNOW_IT,             AGREE_AND_KNOW_IT
			3, 6, 6, CLOSER_THAN_THEY_THINK,        CLOSER_THAN_THEY_THINK,        CLOSER_THAN_THEY_THINK
			6, 3, 3, FURTHER_APART_THAN_THEY_THINK, FURTHER_APART_THAN_THEY_THINK, FURTHER_APART_THAN_THEY_THINK
			6, 6, 6, DIFFER_AND_KNOW_IT,            DIFFER_AND_KNOW_IT,            DIFFER_AND_KNOW_IT
			4, 3, 6, CANNOT_TELL,                   CANNOT_TELL,                   CANNOT_TELL
			5, 3, 6, CANNOT_TELL,                   CANNOT_TELL,                   CANNOT_TELL
			3, 4, 3, CANNOT_TELL,                   AGREE_AND_KNOW_IT,             CANNOT_TELL
			3, 3, 5, AGREE_AND_KNOW_IT,             CANNOT_TELL,                   CANNOT_TELL
			6, 5, 6, CANNOT_TELL,                   DIFFER_AND_KNOW_IT,            CANNOT_TELL
			6, 3, 4, FURTHER_APART_THAN_THEY_THINK, CANNOT_TELL,                   CANNOT_TELL
			3, 3, 6, AGREE_AND_KNOW_IT,             CLOSER_THAN_THEY_THINK,        ONE_SIDED
			6, 3, 6, FURTHER_APART_THAN_THEY_THINK, DIFFER_AND_KNOW_IT,            ONE_SIDED
			""")
	void doesNotTellBetweenCloseAndApart(int actual, int cmoBelieves, int cioBelieves, CoorientationState cmo,
			CoorientationState cio, CoorientationState pair) {
		StringBuilder answers = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			int cioOwn = 1 + (actual + i) / 3;
			answers.append(marks("P3" + "abc".charAt(i), 1, 1 + (cmoBelieves + i) / 3, cioOwn,
					cioOwn + (cioBelieves + i) / 3));
		}

		assertThat(this.scoring.score(Dyads.empty(answers.toString())).facet("premium").state())
			.extracting("cmo", "cio", "pair")
			.containsExactly(cmo, cio, pair);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cmo.P1a.own=-", "cio.P1a.own=-", "cmo.P1b.guess=-", "cio.P1b.guess=cant-tell" })
	void needsAllFourMarksOfTwoPositions(String missing) {
		assertThat(this.scoring.score(Dyads.aligned(missing)).facet("scope").state()).isNull();
	}

	@Test
	void usesThePositionsThatAreCompleteAndNoOther() {
		Coorientation state = this.scoring.score(Dyads.aligned("cio.P3c.own=- cmo.P3c.own=1")).facet("premium").state();

		assertThat(state)
			.isEqualTo(new Coorientation(CoorientationState.AGREE_AND_KNOW_IT, CoorientationState.AGREE_AND_KNOW_IT,
					CoorientationState.AGREE_AND_KNOW_IT, Reason.of("coorientation.distances", 0.0, 0.0, 0.0, 2)));
	}

	@Test
	void hasNoStateOfAFacetWithFewerThanTwoPositions() {
		Scorecard scorecard = this.scoring.score(Dyads.aligned(""));

		assertThat(scorecard.facet("shared-outcomes").state()).isNull();
		assertThat(scorecard.facet("regard").state()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "AGREE_AND_KNOW_IT, false, false", "DIFFER_AND_KNOW_IT, false, true",
			"CLOSER_THAN_THEY_THINK, true, false", "FURTHER_APART_THAN_THEY_THINK, true, true",
			"CANNOT_TELL, false, false", "ONE_SIDED, true, false" })
	void tellsWhoIsMisreadAndWhoIsApart(CoorientationState state, boolean misread, boolean apart) {
		assertThat(state.isMisread()).isEqualTo(misread);
		assertThat(state.isApart()).isEqualTo(apart);
	}

	private Coorientation scope(String answers) {
		Coorientation state = this.scoring.score(Dyads.empty(answers)).facet("scope").state();
		assertThat(state).isNotNull();
		return state;
	}

	private static String marks(String position, int cmoOwn, int cmoGuess, int cioOwn, int cioGuess) {
		return "cmo.%1$s.own=%2$d cmo.%1$s.guess=%3$d cio.%1$s.own=%4$d cio.%1$s.guess=%5$d ".formatted(position,
				cmoOwn, cmoGuess, cioOwn, cioGuess);
	}

}
