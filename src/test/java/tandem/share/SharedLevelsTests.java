package tandem.share;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.assessment.Key;
import tandem.report.ReportedPair;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** A link shows what is open to somebody outside at that moment, and never more. */
@TandemTest
@OnBothDatabases
class SharedLevelsTests {

	@Autowired
	private TestKeys keys;

	@Autowired
	private JdbcClient jdbc;

	private SharedReports shared;

	@BeforeEach
	void answer(@Autowired MockMvcTester mvc, @Autowired OpenedPractices practices, @Autowired TestRounds rounds) {
		this.shared = new SharedReports(mvc, practices, rounds);
	}

	@Test
	void noneCanBeMadeBeforeTheRelease() {
		assertThat(this.shared.send(this.shared.pair().lead(), SharedReports.form())).hasStatus(409)
			.bodyText()
			.contains("Links show a released report");
	}

	@Test
	void noneCanBeMadeWherePeopleWereNotTold() {
		this.shared.released();
		this.jdbc.sql("update assessment_round set disclosure = 'disclosure-2' where id = ?")
			.param(this.shared.pair().round().roundId())
			.update();

		assertThat(this.shared.send(this.shared.pair().lead(), SharedReports.form())).hasStatus(409)
			.bodyText()
			.contains("were not told, before their first answer");
	}

	@Test
	void showsTheBandsAndNothingAboveThem() {
		SharedReports.Browser browser = this.shared.released().opened(this.shared.make());

		assertBands(browser);
		assertThat(this.shared.read(browser)).bodyText().contains("For: Audit committee").doesNotContain("report.pdf");
	}

	@Test
	void marksCannotBeChosenWithoutTheirReleaseAndBothKeys() {
		this.shared.released();
		this.shared.pair().release("marks");
		this.keys.turn(this.shared.pair().person(Seat.CIO), Key.CEO_MARKS);

		assertThat(this.shared.send(this.shared.pair().lead(), SharedReports.form("level", "marks"))).hasStatus(422)
			.bodyText()
			.contains("The marks cannot be chosen now", "value=\"Audit committee\"");
	}

	@Test
	void showsTheMarksOnlyWhileBothAgreeToTheLinkAndBothKeysAreTurned() {
		SharedReports.Browser browser = openedForMarks();
		assertBands(browser);

		this.shared.say(Seat.CMO, "agree");
		assertBands(browser);

		assertThat(this.shared.say(Seat.CIO, "agree")).hasStatus(303);
		assertMarks(browser);

		this.shared.say(Seat.CMO, "take-back");
		assertBands(browser);

		this.shared.say(Seat.CMO, "agree");
		assertMarks(browser);
		this.keys.turnBack(this.shared.pair().person(Seat.CIO), Key.CEO_MARKS);
		assertBands(browser);
		assertThat(this.shared.pair().atSeat(Seat.CMO, "shares")).bodyText()
			.contains("The marks are not open to the CEO at the moment");
	}

	@Test
	void aLinkMadeForTheBandsNeverShowsMarks() {
		this.shared.released();
		openMarksToTheCeo();
		SharedReports.Browser browser = this.shared.opened(this.shared.make());

		assertThat(this.shared.say(Seat.CMO, "agree")).hasStatus(409);
		this.shared.say(Seat.CIO, "agree");

		assertBands(browser);
	}

	@Test
	void thePracticeIsNotToldWhoHasNotAgreed() {
		openedForMarks();
		this.shared.say(Seat.CMO, "agree");

		assertThat(this.shared.pair().atSeat(Seat.CMO, "")).bodyText().contains("One link shows this report to others");
		assertThat(this.shared.pair().atSeat(Seat.CIO, "")).bodyText().contains("asks whether it may show the marks");
		assertThat(this.shared.get(this.shared.page(), this.shared.pair().lead())).bodyText()
			.contains("until both executives have agreed")
			.doesNotContain("Mara Lind");
		assertThat(this.shared.pair().atSeat(Seat.CIO, "shares")).bodyText()
			.contains("The CMO has agreed that this link shows the marks, you have not");
	}

	private SharedReports.Browser openedForMarks() {
		this.shared.released();
		openMarksToTheCeo();
		return this.shared.opened(this.shared.make("level", "marks"));
	}

	private void openMarksToTheCeo() {
		this.shared.pair().release("marks");
		Seat.PAIR.forEach((seat) -> this.keys.turn(this.shared.pair().person(seat), Key.CEO_MARKS));
	}

	private void assertBands(SharedReports.Browser browser) {
		assertThat(this.shared.read(browser)).hasStatusOk()
			.bodyText()
			.contains("The four ratings", "The plan")
			.doesNotContain(ReportedPair.aboveTheBands())
			.doesNotContain("As the CEO sees it", ReportedPair.PAY);
	}

	private void assertMarks(SharedReports.Browser browser) {
		assertThat(this.shared.read(browser)).hasStatusOk()
			.bodyText()
			.contains("Goal map", "class=\"bar\"", ReportedPair.SHOWN)
			.doesNotContain(ReportedPair.PRIVATE, ReportedPair.PAY, "For you alone", "As the CEO sees it",
					"Where the CEO expected their marks");
	}

}
