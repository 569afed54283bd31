package tandem.scoring;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Dyads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Each rule at its borders: the risk on 0–100, and the reason with its facts. */
class ItemRuleTests {

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					cmo.P1a.own=4 cio.P1a.own=4                                    | 0              | position.gap-only | 0
					cmo.P1a.own=1 cio.P1a.own=7                                    | 100            | position.gap-only | 6
					cmo.P1a.own=3 cio.P1a.own=2                                    | 16.66666666667 | position.gap-only | 1
					both.P1a.own=4 cmo.P1a.guess=4                                 | 0              | position.gap-and-misreading | 0, 0.0, 1
					cmo.P1a.own=1 cio.P1a.own=7 cmo.P1a.guess=1 cio.P1a.guess=7    | 100            | position.gap-and-misreading | 6, 6.0, 2
					cmo.P1a.own=1 cio.P1a.own=7 cmo.P1a.guess=7 cio.P1a.guess=1    | 50             | position.gap-and-misreading | 6, 0.0, 2
					cmo.P1a.own=2 cio.P1a.own=5 cmo.P1a.guess=2                    | 50             | position.gap-and-misreading | 3, 3.0, 1
					cmo.P1a.own=2 cio.P1a.own=5 cio.P1a.guess=3                    | 33.33333333333 | position.gap-and-misreading | 3, 1.0, 1
					cmo.P1a.own=2 cio.P1a.own=5 cmo.P1a.guess=5 cio.P1a.guess=3    | 29.16666666667 | position.gap-and-misreading | 3, 0.5, 2
					cmo.P1a.own=2 cio.P1a.own=5 cmo.P1a.guess=cant-tell            | 50             | position.gap-only | 3
					cmo.P1a.own=2 cmo.P1a.guess=5 cio.P1a.guess=3                  | -              | unscored.own-mark-missing | -
					cio.P1a.own=2                                                  | -              | unscored.own-mark-missing | -
					""")
	void scoresAPosition(String answers, @Nullable Double risk, String reason, @Nullable String facts) {
		assertScored("P1a", answers, risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			both.P4a=5              | 0      | practice.in-place  | 5.0
			both.P4a=4              | 25     | practice.missing   | 4.0
			both.P4a=3              | 50     | practice.missing   | 3.0
			both.P4a=1              | 100    | practice.missing   | 1.0
			cmo.P4a=5 cio.P4a=4     | 23.4375| practice.disagreed | 4.5, 1
			cmo.P4a=5 cio.P4a=1     | 75     | practice.disagreed | 3.0, 4
			cmo.P4a=1 cio.P4a=5     | 75     | practice.disagreed | 3.0, 4
			cmo.P4a=2 cio.P4a=4     | 62.5   | practice.disagreed | 3.0, 2
			cmo.P4a=5 cio.P4a=na    | -      | unscored.answer-missing | -
			cio.P4a=5               | -      | unscored.answer-missing | -
			""")
	void scoresAPractice(String answers, @Nullable Double risk, String reason, @Nullable String facts) {
		assertScored("P4a", answers, risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			both.P4d=1          | 0      | practice.in-place  | 5.0
			both.P4d=2          | 25     | practice.missing   | 4.0
			both.P4d=5          | 100    | practice.missing   | 1.0
			cmo.P4d=1 cio.P4d=2 | 23.4375| practice.disagreed | 4.5, 1
			""")
	void turnsAReversedPracticeRound(String answers, double risk, String reason, String facts) {
		assertScored("P4d", answers, risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			A1c | both.A1c=none                      | 100 | fact.worse-known  | option.A1c.none
			A1c | both.A1c=1-2                       | 50  | fact.worse-known  | option.A1c.1-2
			A1c | both.A1c=3-5                       | 0   | fact.worse-known  | option.A1c.3-5
			A1c | both.A1c=more-than-5               | 25  | fact.worse-known  | option.A1c.more-than-5
			A1c | cmo.A1c=more-than-5 cio.A1c=3-5    | 25  | fact.worse-known  | option.A1c.more-than-5
			A1c | cmo.A1c=3-5 cio.A1c=none           | 100 | fact.worse-known  | option.A1c.none
			A1c | cmo.A1c=unknown cio.A1c=3-5        | 0   | fact.worse-known  | option.A1c.3-5
			A1c | cio.A1c=1-2                        | 50  | fact.worse-known  | option.A1c.1-2
			A1c | both.A1c=unknown                   | 100 | fact.both-unknown | -
			A1c | cmo.A1c=unknown                    | -   | unscored.unknown-or-missing | -
			A1c | cio.A1c=unknown                    | -   | unscored.unknown-or-missing | -
			A1c | cmo.P4a=1                          | -   | unscored.unknown-or-missing | -
			A1d | both.A1d=none                      | 100 | fact.worse-known  | option.A1d.none
			A1d | both.A1d=up-to-10                  | 75  | fact.worse-known  | option.A1d.up-to-10
			A1d | both.A1d=11-25                     | 50  | fact.worse-known  | option.A1d.11-25
			A1d | both.A1d=26-50                     | 25  | fact.worse-known  | option.A1d.26-50
			A1d | both.A1d=over-50                   | 0   | fact.worse-known  | option.A1d.over-50
			A1d | both.A1d=unknown                   | 100 | fact.both-unknown | -
			A2c | both.A2c=yes                       | 0   | fact.mean-of-given | 2
			A2c | cmo.A2c=yes cio.A2c=no             | 50  | fact.mean-of-given | 2
			A2c | both.A2c=no                        | 100 | fact.mean-of-given | 2
			A2c | cmo.A2c=no                         | 100 | fact.mean-of-given | 1
			A2c | cio.A2c=yes                        | 0   | fact.mean-of-given | 1
			A2c | cmo.P4a=1                          | -   | unscored.answer-missing | -
			""")
	void scoresAFactByItsOptions(String item, String answers, @Nullable Double risk, String reason,
			@Nullable String facts) {
		assertScored(item, answers, risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					cmo.G3.own=brand,loyalty,reliability cio.G3.own=new-customers,data-protection,technology-cost | 100 | goals.overlap | 0
					cmo.G3.own=brand,loyalty,reliability cio.G3.own=brand,data-protection,technology-cost         | 50  | goals.overlap | 1
					cmo.G3.own=brand,loyalty,reliability cio.G3.own=brand,loyalty,technology-cost                 | 0   | goals.overlap | 2
					cmo.G3.own=brand,loyalty,reliability cio.G3.own=brand,loyalty,reliability                     | 0   | goals.overlap | 3
					cmo.G3.own=brand,loyalty,reliability cio.G3.own=brand,loyalty                                 | -   | unscored.goal-list-missing | -
					cio.G3.own=brand,loyalty,reliability                                                          | -   | unscored.goal-list-missing | -
					""")
	void scoresGoalsInCommon(String answers, @Nullable Double risk, String reason, @Nullable String facts) {
		assertScored("G3o", answers, risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					cmo.G3.guess=digital-revenue,data-foundation,delivery-speed cio.G3.guess=brand,loyalty,reliability | 0              | goals.hits | 6, 6
					cmo.G3.guess=digital-revenue,data-foundation,brand cio.G3.guess=brand,loyalty,reliability          | 16.66666666667 | goals.hits | 5, 6
					cmo.G3.guess=digital-revenue,brand,loyalty                                                         | 66.66666666667 | goals.hits | 1, 3
					cio.G3.guess=digital-revenue,data-protection,technology-cost                                       | 100            | goals.hits | 0, 3
					cmo.G3.guess=brand,loyalty                                                                         | -              | unscored.goal-guess-missing | -
					cmo.G3.own=- cmo.G3.guess=digital-revenue,data-foundation,brand                                    | -              | unscored.goal-list-missing | -
					""")
	void scoresHitsAmongTheGuessedGoals(String answers, @Nullable Double risk, String reason, @Nullable String facts) {
		String own = "cmo.G3.own=brand,loyalty,reliability cio.G3.own=digital-revenue,data-foundation,delivery-speed ";
		assertScored("G3h", own + answers, risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			ceo,       ceo,       differentiation, 0,   line.both-to-ceo
			cfo,       cfo,       cost,            25,  line.same
			other,     other,     both,            25,  line.same
			ceo,       cfo,       differentiation, 100, line.one-to-ceo
			ceo,       cfo,       both,            100, line.one-to-ceo
			ceo,       cfo,       unknown,         100, line.one-to-ceo
			ceo,       cfo,       cost,            50,  line.fits-cost
			cfo,       ceo,       cost,            100, line.one-to-ceo
			ceo,       coo,       cost,            100, line.one-to-ceo
			president, ceo,       cost,            100, line.one-to-ceo
			coo,       cfo,       cost,            75,  line.different
			other,     president, both,            75,  line.different
			ceo,       -,         cost,            ,    unscored.answer-missing
			""")
	void scoresTheReportingLine(String cmo, @Nullable String cio, String strategy, @Nullable Double risk,
			String reason) {
		assertScored("S1a", "cmo.S1a=%s cio.S1a=%s strategy=%s".formatted(cmo, (cio != null) ? cio : "-", strategy),
				risk, reason, null);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			c-level,  c-level,  0,   grade.steps, 0
			director, director, 0,   grade.steps, 0
			c-level,  svp,      50,  grade.steps, 1
			vp,       svp,      50,  grade.steps, 1
			director, vp,       50,  grade.steps, 1
			c-level,  vp,       100, grade.steps, 2
			director, c-level,  100, grade.steps, 3
			""")
	void scoresTheGrades(String cmo, String cio, double risk, String reason, String facts) {
		assertScored("S1b", "cmo.S1b=%s cio.S1b=%s".formatted(cmo, cio), risk, reason, facts);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			S1c, yes,     yes,     0,   seat.both
			S1c, yes,     no,      100, seat.one
			S1c, no,      yes,     100, seat.one
			S1c, no,      no,      50,  seat.none
			S1d, jointly, jointly, 0,   board.jointly
			S1d, jointly, alone,   25,  board.each-alone
			S1d, alone,   jointly, 25,  board.each-alone
			S1d, alone,   alone,   25,  board.each-alone
			S1d, alone,   no,      100, board.one-alone
			S1d, no,      jointly, 100, board.one-alone
			S1d, no,      no,      50,  board.none
			""")
	void scoresCommitteeAndBoard(String item, String cmo, String cio, double risk, String reason) {
		assertScored(item, "cmo.%1$s=%2$s cio.%1$s=%3$s".formatted(item, cmo, cio), risk, reason, null);
	}

	@ParameterizedTest
	@CsvSource({ "S1b, cmo.S1b=vp", "S1b, cio.S1b=vp", "S1c, cmo.S1c=yes", "S1d, cio.S1d=jointly" })
	void needsBothAnswersToCompareStanding(String item, String answers) {
		assertScored(item, answers, null, "unscored.answer-missing", null);
	}

	private void assertScored(String item, String answers, @Nullable Double risk, String code, @Nullable String facts) {
		ItemScore score = this.scoring.score(Dyads.empty(answers)).item(item);

		if (risk == null) {
			assertThat(score.risk()).isNull();
		}
		else {
			assertThat(score.risk()).isCloseTo(risk, within(1e-9));
		}
		assertThat(score.reason().code()).isEqualTo(code);
		assertThat(score.reason().facts()).hasToString("[" + ((facts != null) ? facts : "") + "]");
	}

}
