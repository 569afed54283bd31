package tandem.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Dyads;
import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScorecardTests {

	/** Each of these alone lifts one source over 45. */
	private static final String STRAINED_PERSPECTIVE = "both.P4a=1 both.P4b=1 both.P4c=1 both.P4d=5 both.P2c=1 ";

	private static final String STRAINED_GOALS = "both.G1a=1 both.G1c=1 both.G2b=1 both.G2c=5 both.G4a=1 both.G4b=1 ";

	private static final String STRAINED_ACCOUNTABILITY = "both.A1a=1 both.A1b=1 both.A1c=none both.A1d=none ";

	private static final String STRAINED_STRUCTURE = "both.S3a=1 both.S3b=1 both.S2a=1 both.S2b=5 both.S2c=1 ";

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	@Test
	void namesInstrumentAndAlgorithm() {
		Scorecard scorecard = this.scoring.score(Dyads.empty(""));

		assertThat(scorecard.instrument()).isEqualTo("cmo-cio-1");
		assertThat(scorecard.algorithm()).isEqualTo(Scoring.ALGORITHM).isEqualTo(1);
	}

	@Test
	void ratesNothingWithoutAnswers() {
		Scorecard scorecard = this.scoring.score(Dyads.empty(""));

		assertThat(scorecard.headline()).isEqualTo(new Headline(Band.NOT_RATED, null, List.of()));
		assertThat(scorecard.goals()).isNull();
		assertThat(scorecard.ownership()).isEmpty();
		assertThat(scorecard.factDisputes()).isEmpty();
		assertThat(scorecard.sources()).hasSize(4)
			.allSatisfy((source, score) -> assertThat(score.band()).isEqualTo(Band.NOT_RATED));
	}

	@Test
	void headsWithTheFirstSourceOnATie() {
		assertThat(this.scoring.score(Dyads.aligned("")).headline())
			.isEqualTo(new Headline(Band.ALIGNED, ConflictSource.PERSPECTIVE, List.of()));
		assertThat(this.scoring.score(Dyads.aligned("cmo.P1a.own=- cmo.P2a.own=- cmo.P3a.own=- cmo.P4a=-")).headline())
			.isEqualTo(new Headline(Band.ALIGNED, ConflictSource.GOALS, List.of()));
	}

	@Test
	void headsWithTheWorstSourceAndNamesThoseThatAskForAction() {
		Scorecard scorecard = this.scoring.score(Dyads.aligned(STRAINED_GOALS + STRAINED_STRUCTURE));

		assertThat(scorecard.headline()).isEqualTo(new Headline(Band.STRAINED, ConflictSource.GOALS,
				List.of(ConflictSource.GOALS, ConflictSource.STRUCTURE)));
	}

	@Test
	void measuresUnderstandingOverAllPositions() {
		assertThat(this.scoring.score(Dyads.aligned("")).understanding(Seat.CMO))
			.isEqualTo(new Understanding(100.0, Reason.of("understanding.mean-miss", 0.0, 11)));
		assertThat(this.scoring.score(Dyads.aligned("cmo.P1a.guess=7 cmo.S2d.guess=-")).understanding(Seat.CMO))
			.isEqualTo(new Understanding(95.0, Reason.of("understanding.mean-miss", 0.3, 10)));
	}

	@Test
	void measuresUnderstandingFromSixGuessesOn() {
		String five = "cio.P1a.own=7 cmo.P1a.guess=1 cio.P1b.own=7 cmo.P1b.guess=1 cio.P2a.own=7 cmo.P2a.guess=1 "
				+ "cio.P2b.own=7 cmo.P2b.guess=1 cio.P3a.own=7 cmo.P3a.guess=1 cmo.P3b.guess=1 ";
		Scorecard tooFew = this.scoring.score(Dyads.empty(five));
		Scorecard enough = this.scoring.score(Dyads.empty(five + "cio.P3b.own=7"));

		assertThat(tooFew.understanding(Seat.CMO))
			.isEqualTo(new Understanding(null, Reason.of("unscored.too-few-guesses", 5)));
		assertThat(enough.understanding(Seat.CMO))
			.isEqualTo(new Understanding(0.0, Reason.of("understanding.mean-miss", 6.0, 6)));
		assertThat(enough.understanding(Seat.CIO))
			.isEqualTo(new Understanding(null, Reason.of("unscored.too-few-guesses", 0)));
	}

	@Test
	void mapsSharedGoalsByCodeAndTheHitsOfEach() {
		Scorecard scorecard = this.scoring.score(Dyads.empty("cmo.G3.own=loyalty,brand,reliability "
				+ "cio.G3.own=reliability,brand,technology-cost cmo.G3.guess=technology-cost,brand,loyalty"));

		GoalMap goals = scorecard.goals();
		assertThat(goals).isEqualTo(new GoalMap(List.of("brand", "reliability"), 2, null));
		assertThat(goals.hits(Seat.CMO)).isEqualTo(2);
		assertThat(goals.hits(Seat.CIO)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			cmo.A1c=none cio.A1c=1-2                       | A1c
			cmo.A1c=none cio.A1c=none                      | -
			cmo.A1c=none cio.A1c=unknown                   | -
			cmo.A1c=unknown cio.A1c=1-2                    | -
			cmo.A1c=none                                   | -
			cmo.S1d=jointly cio.S1d=alone                  | S1d
			cmo.S1d=no cio.S1d=jointly                     | S1d
			cmo.S1d=no cio.S1d=alone                       | -
			both.S1d=jointly                               | -
			cmo.S1d=jointly                                | -
			cmo.S1d=no cio.S1d=jointly cmo.A1c=3-5 cio.A1c=1-2 | A1c,S1d
			""")
	void findsFactsOnWhichTheTwoContradictEachOther(String answers, @Nullable String disputes) {
		assertThat(this.scoring.score(Dyads.empty(answers)).factDisputes())
			.isEqualTo((disputes != null) ? List.of(disputes.split(",")) : List.of());
	}

	@Test
	void warnsOfParityWithoutSharedGoals() {
		assertThat(raised(STRAINED_GOALS)).containsEntry(Warning.PARITY_WITHOUT_SHARED_GOALS,
				Reason.of("warning.parity-without-shared-goals", List.of("source.goals")));
		assertThat(raised(STRAINED_ACCOUNTABILITY + STRAINED_GOALS)).containsEntry(Warning.PARITY_WITHOUT_SHARED_GOALS,
				Reason.of("warning.parity-without-shared-goals", List.of("source.goals", "source.accountability")));
		assertThat(raised(STRAINED_ACCOUNTABILITY)).containsKey(Warning.PARITY_WITHOUT_SHARED_GOALS);
		assertThat(raised(STRAINED_PERSPECTIVE)).doesNotContainKey(Warning.PARITY_WITHOUT_SHARED_GOALS);
		assertThat(raised(STRAINED_GOALS + STRAINED_STRUCTURE)).doesNotContainKey(Warning.PARITY_WITHOUT_SHARED_GOALS);
		assertThat(raised(STRAINED_GOALS + "both.S1a=- both.S1b=- both.S1c=- both.S1d=-"))
			.doesNotContainKey(Warning.PARITY_WITHOUT_SHARED_GOALS);
	}

	@Test
	void warnsToStartWithPerspective() {
		assertThat(raised(STRAINED_PERSPECTIVE)).containsEntry(Warning.START_WITH_PERSPECTIVE,
				Reason.of("warning.start-with-perspective", "band.strained"));
		assertThat(raised("both.P4a=1 both.P4b=1 both.P4c=1 both.P4d=5"))
			.doesNotContainKey(Warning.START_WITH_PERSPECTIVE);
	}

	@Test
	void warnsThatOneSourceIsNotEnough() {
		assertThat(raised(STRAINED_STRUCTURE)).containsEntry(Warning.ONE_SOURCE_IS_NOT_ENOUGH,
				Reason.of("warning.one-source-is-not-enough", "source.structure"));
		assertThat(raised(STRAINED_STRUCTURE + STRAINED_GOALS)).doesNotContainKey(Warning.ONE_SOURCE_IS_NOT_ENOUGH);
		assertThat(raised("")).doesNotContainKey(Warning.ONE_SOURCE_IS_NOT_ENOUGH);
	}

	@Test
	void warnsOfHiddenDisagreement() {
		assertThat(raised("cio.P1a.own=7 cio.P1a.guess=7 cio.P1b.own=7 cio.P1b.guess=7")).containsEntry(
				Warning.HIDDEN_DISAGREEMENT, Reason.of("warning.hidden-disagreement", List.of("facet.scope")));
		assertThat(raised("cio.P1a.own=7 cio.P1b.own=7")).doesNotContainKey(Warning.HIDDEN_DISAGREEMENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			ceo=none                        | warning.ceo-without-form          | []
			ceo.C1=2                        | warning.ceo-expectation-not-said  | [2]
			ceo.C1=1 ceo.C6a=not-on-it      | warning.ceo-expectation-not-said  | [1]
			ceo.C1=3 ceo.C6a=not-on-it      | warning.ceo-list-without-pair     | []
			ceo.C1=- ceo.C6a=not-on-it      | warning.ceo-list-without-pair     | []
			ceo.C1=3                        | -                                 | -
			ceo.C6a=top-10                  | -                                 | -
			ceo.C1=- ceo.C6a=-              | -                                 | -
			""")
	void warnsOfACeoWhoIsNotEngaged(String changes, @Nullable String reason, @Nullable String facts) {
		Reason raised = raised(changes).get(Warning.CEO_NOT_ENGAGED);

		if (reason == null) {
			assertThat(raised).isNull();
		}
		else {
			assertThat(raised).isNotNull();
			assertThat(raised.code()).isEqualTo(reason);
			assertThat(raised.facts()).hasToString(facts);
		}
	}

	@Test
	void givesWarningsInTheirOrder() {
		Scorecard scorecard = this.scoring.score(Dyads
			.aligned("ceo=none cio.P1a.own=7 cio.P1a.guess=7 cio.P1b.own=7 cio.P1b.guess=7 " + STRAINED_GOALS));

		assertThat(scorecard.warnings()).containsExactly(Warning.PARITY_WITHOUT_SHARED_GOALS,
				Warning.ONE_SOURCE_IS_NOT_ENOUGH, Warning.HIDDEN_DISAGREEMENT, Warning.CEO_NOT_ENGAGED);
		assertThat(scorecard.warnsOf(Warning.CEO_NOT_ENGAGED)).isTrue();
		assertThat(scorecard.warnsOf(Warning.START_WITH_PERSPECTIVE)).isFalse();
	}

	@Test
	void knowsOnlyWhatItScored() {
		Scorecard scorecard = this.scoring.score(Dyads.empty(""));

		assertThatIllegalArgumentException().isThrownBy(() -> scorecard.item("G3")).withMessageContaining("G3");
		assertThatIllegalArgumentException().isThrownBy(() -> scorecard.facet("luck"));
		assertThatIllegalArgumentException().isThrownBy(() -> scorecard.understanding(Seat.CEO));
		assertThat(scorecard.source(ConflictSource.GOALS).items()).containsKey("G3o");
	}

	@Test
	void refusesAnInstrumentWithAnItemThatNoRuleScores() {
		Item fact = new Item("X1", Kind.FACT, ConflictSource.GOALS, "luck", false, false, Set.of(Seat.CMO, Seat.CIO),
				List.of(), List.of("X1"));
		Facet facet = new Facet("luck", ConflictSource.GOALS, 1, List.of("X1"), List.of());
		Instrument instrument = new Instrument("test", List.of(fact), List.of(facet), List.of());

		assertThatIllegalArgumentException().isThrownBy(() -> new Scoring(instrument)).withMessage("No rule scores X1");
	}

	private Map<Warning, Reason> raised(String changes) {
		return this.scoring.score(Dyads.aligned(changes)).raised();
	}

}
