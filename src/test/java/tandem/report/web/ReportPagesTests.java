package tandem.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.assessment.TakeSeat;
import tandem.report.ReportedPair;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** Each reader finds on the page what is open to them, and nothing of the rest. */
@TandemTest
@OnBothDatabases
class ReportPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TakeSeat takeSeat;

	@Autowired
	private JdbcClient jdbc;

	private ReportedPair pair;

	@BeforeEach
	void launch() {
		this.pair = new ReportedPair(this.mvc, this.practices, this.rounds);
	}

	@Test
	void nobodySeesAnythingBeforeBothHaveSubmitted() {
		this.pair.submit(Seat.CEO);
		this.pair.submit(Seat.CMO);

		assertThat(this.pair.page(this.pair.lead(), "")).hasStatusOk()
			.bodyText()
			.contains("Not yet")
			.doesNotContain(ReportedPair.aboveTheBands());
		assertThat(this.pair.page(this.pair.member(), "")).hasStatus(403);
		assertThat(this.pair.seatPage(Seat.CMO)).hasStatusOk()
			.bodyText()
			.contains("Not yet")
			.doesNotContain(ReportedPair.aboveTheBands());
		assertThat(scorecards()).isZero();
	}

	@Test
	void theLeadConsultantReadsFirst() {
		this.pair.submitAll();

		assertThat(scorecards()).isEqualTo(1);
		assertThat(this.pair.page(this.pair.lead(), "")).hasStatusOk()
			.bodyText()
			.contains(ReportedPair.PRIVATE, ReportedPair.SHOWN, "Goal map", "Ownership map", "For you alone",
					"class=\"bar\"", ">, risk ", "Release the bands");
		assertThat(this.pair.page(this.pair.member(), "")).hasStatus(403)
			.bodyText()
			.doesNotContain(ReportedPair.aboveTheBands());
		for (Seat seat : Seat.values()) {
			assertThat(this.pair.seatPage(seat)).hasStatusOk()
				.bodyText()
				.contains("Not yet")
				.doesNotContain("The four ratings");
		}
	}

	@Test
	void theFirstReleaseOpensWordsWithoutANumber() {
		this.pair.submitAll();

		assertThat(this.pair.release("bands")).hasStatus(303);

		for (Seat seat : Seat.values()) {
			assertThat(this.pair.seatPage(seat)).hasStatusOk()
				.bodyText()
				.contains("The four ratings", "The plan")
				.doesNotContain(ReportedPair.aboveTheBands());
		}
		assertThat(this.pair.page(this.pair.member(), "")).hasStatusOk()
			.bodyText()
			.contains("The four ratings")
			.doesNotContain(ReportedPair.aboveTheBands());
	}

	@Test
	void theSecondReleaseOpensTheMarksToThePairAlone() {
		this.pair.submitAll();
		this.pair.release("bands");
		this.pair.release("marks");

		for (Seat seat : Seat.PAIR) {
			assertThat(this.pair.seatPage(seat)).hasStatusOk()
				.bodyText()
				.contains(ReportedPair.SHOWN, "Goal map", "class=\"bar\"", "shown to its author only")
				.doesNotContain(ReportedPair.PRIVATE, "For you alone", "As the CEO sees it");
		}
		assertThat(this.pair.seatPage(Seat.CEO)).hasStatusOk().bodyText().doesNotContain(ReportedPair.aboveTheBands());
		assertThat(this.pair.page(this.pair.member(), "")).hasStatusOk()
			.bodyText()
			.doesNotContain(ReportedPair.aboveTheBands());
	}

	@Test
	void saysWhichRuleSpokeForAQuestionButForPayOnlyToWhoMayReadBothAnswers() {
		this.pair.submitAll();
		this.pair.release("bands");
		this.pair.release("marks");
		String aboutPay = "The worse of the known answers counts: 11 to 25 per cent.";

		assertThat(this.pair.page(this.pair.lead(), "")).bodyText()
			.contains("The two put this at", "Here 5 is the bad end", aboutPay);
		assertThat(this.pair.seatPage(Seat.CMO)).bodyText().contains("The two put this at").doesNotContain(aboutPay);
		assertThat(this.pair.seatPage(Seat.CEO)).bodyText()
			.doesNotContain("The two put this at", "The worse of the known");
	}

	@Test
	void takingASheetBackTakesEveryScorecardAlong() {
		this.pair.submitAll();

		this.takeSeat.withdraw(this.rounds.visit(this.pair.person(Seat.CIO)));

		assertThat(scorecards()).isZero();
		assertThat(this.pair.page(this.pair.lead(), "")).bodyText()
			.contains("Not yet")
			.doesNotContain(ReportedPair.aboveTheBands());
	}

	@Test
	void theCeosLaterFormMakesANewEdition() {
		this.pair.submit(Seat.CMO);
		this.pair.submit(Seat.CIO);

		this.pair.submit(Seat.CEO);

		assertThat(scorecards()).isEqualTo(2);
	}

	private long scorecards() {
		return this.jdbc.sql("select count(*) from scorecard where round_id = ?")
			.param(this.pair.round().roundId())
			.query(Long.class)
			.single();
	}

}
