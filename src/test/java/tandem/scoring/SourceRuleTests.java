package tandem.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Dyads;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SourceRuleTests {

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			both.P4a=5 both.P4b=1                     | regard           | 50  | facet.mean             | 2 | 4
			both.P4a=5                                | regard           | -   | unscored.too-few-items | 1 | 4
			both.G1a=1 both.G1c=1                     | shared-outcomes  | 100 | facet.mean             | 2 | 3
			both.G1a=1                                | shared-outcomes  | -   | unscored.too-few-items | 1 | 3
			both.P1a.own=4                            | scope            | 0   | facet.mean             | 1 | 2
			cmo.P1a.own=4                             | scope            | -   | unscored.too-few-items | 0 | 2
			both.G2a.own=4 both.G2b=3 both.G2c=5      | priorities       | 50  | facet.mean             | 3 | 3
			""")
	void ratesAFacetFromHalfOfItsItems(String answers, String facet, @Nullable Double risk, String reason, int scored,
			int items) {
		FacetScore score = this.scoring.score(Dyads.empty(answers)).facet(facet);

		assertThat(score).isEqualTo(new FacetScore(risk, null, Reason.of(reason, scored, items)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PERSPECTIVE    | cmo.P1a.own=- cmo.P2a.own=- cmo.P3a.own=-             | 9  | 12 | true
			PERSPECTIVE    | cmo.P1a.own=- cmo.P2a.own=- cmo.P3a.own=- cmo.P4a=-   | 8  | 12 | false
			GOALS          | cmo.G1a=- cmo.G2b=- cmo.G4a=-                         | 7  | 10 | true
			GOALS          | cmo.G1a=- cmo.G2b=- cmo.G4a=- cmo.G4b=-               | 6  | 10 | false
			GOALS          | cmo.G3.own=- cmo.G4a=-                                | 7  | 10 | true
			ACCOUNTABILITY | cmo.A1a=- cmo.A2a=- cmo.A3a=-                         | 8  | 11 | true
			ACCOUNTABILITY | cmo.A1a=- cmo.A2a=- cmo.A3a=- cmo.A3b=-               | 7  | 11 | false
			STRUCTURE      | cmo.S1a=- cmo.S2a=- cmo.S2b=-                         | 7  | 10 | true
			STRUCTURE      | cmo.S1a=- cmo.S2a=- cmo.S2b=- cmo.S3a=-               | 6  | 10 | false
			""")
	void ratesASourceFromSevenTenthsOfItsItems(ConflictSource source, String changes, int scored, int items,
			boolean rated) {
		SourceScore score = this.scoring.score(Dyads.aligned(changes)).source(source);

		assertThat(score.coverage()).isCloseTo((double) scored / items, within(1e-12));
		if (rated) {
			assertThat(score.risk()).isZero();
			assertThat(score.band()).isEqualTo(Band.ALIGNED);
			assertThat(score.firm()).isTrue();
			assertThat(score.reason().code()).isEqualTo("source.weighted");
		}
		else {
			Reason tooFew = Reason.of("unscored.too-few-items", scored, items);
			assertThat(score).isEqualTo(new SourceScore(null, Band.NOT_RATED, null, null, false,
					(double) scored / items, score.facets(), score.items(), tooFew, tooFew, tooFew));
		}
	}

	@Test
	void weighsRegardDoubly() {
		SourceScore score = perspective("both.P4a=1 both.P4b=1 both.P4c=1 both.P4d=5");

		assertThat(score.risk()).isEqualTo(40);
		assertThat(score.band()).isEqualTo(Band.WATCH);
		assertThat(score.reason()).isEqualTo(Reason.of("source.weighted", 4, 4));
	}

	@Test
	void findsTheRangeByChangingOneWeightAtATime() {
		SourceScore score = perspective("both.P4a=1 both.P4b=1 both.P4c=1 both.P4d=5");

		assertThat(score.low()).isEqualTo(25);
		assertThat(score.lowReason()).isEqualTo(Reason.of("range.halved", "facet.regard"));
		assertThat(score.high()).isEqualTo(50);
		assertThat(score.highReason()).isEqualTo(Reason.of("range.raised", "facet.regard"));
		assertThat(score.firm()).isFalse();
	}

	@Test
	void findsTheRangeAlsoByTheFacetThatStandsOut() {
		SourceScore score = perspective("both.P4a=1 both.P4b=1 both.P4c=1 both.P4d=5 "
				+ "cmo.P2a.own=1 cio.P2a.own=7 cmo.P2b.own=1 cio.P2b.own=7 both.P2a.guess=- both.P2b.guess=- both.P2c=1 "
				+ "cmo.P3a.own=1 cio.P3a.own=7 cmo.P3b.own=1 cio.P3b.own=7 cmo.P3c.own=1 cio.P3c.own=7 "
				+ "both.P3a.guess=- both.P3b.guess=- both.P3c.guess=-");

		assertThat(score.risk()).isEqualTo(80);
		assertThat(score.low()).isCloseTo(100 * 4 / 5.5, within(1e-9));
		assertThat(score.lowReason()).isEqualTo(Reason.of("range.raised", "facet.scope"));
		assertThat(score.high()).isCloseTo(100 * 4 / 4.5, within(1e-9));
		assertThat(score.highReason()).isEqualTo(Reason.of("range.halved", "facet.scope"));
	}

	@Test
	void isFirmWhereNoWeightChangesTheBand() {
		SourceScore score = perspective("both.P4a=2 both.P4b=4 both.P4c=5 both.P4d=1");

		assertThat(score.risk()).isEqualTo(10);
		assertThat(score.firm()).isTrue();
	}

	@Test
	void hasNoRangeWhereAllFacetsAreAlike() {
		SourceScore score = perspective("");

		assertThat(List.of(score.lowReason(), score.highReason())).containsOnly(Reason.of("range.unchanged"));
	}

	@Test
	void leavesAnUnscoredFacetOutOfTheWeights() {
		SourceScore score = perspective("cmo.P1a.own=- cmo.P1b.own=- both.P4a=1 both.P4b=1 both.P4c=1 both.P4d=5");

		assertThat(score.risk()).isEqualTo(50);
		assertThat(score.reason()).isEqualTo(Reason.of("source.weighted", 3, 4));
		assertThat(score.low()).isCloseTo(100 / 3.0, within(1e-9));
		assertThat(score.high()).isEqualTo(60);
	}

	@Test
	void keepsItemsAndFacetsInTheInstrumentsOrder() {
		SourceScore score = perspective("");

		assertThat(score.facets().keySet()).containsExactly("scope", "horizon", "premium", "regard");
		assertThat(score.items().keySet()).containsExactly("P1a", "P1b", "P2a", "P2b", "P2c", "P3a", "P3b", "P3c",
				"P4a", "P4b", "P4c", "P4d");
	}

	private SourceScore perspective(String changes) {
		return this.scoring.score(Dyads.aligned(changes)).source(ConflictSource.PERSPECTIVE);
	}

}
