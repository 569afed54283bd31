package tandem.report.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.TakeSeat;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Each reader finds on the page what is open to them, and nothing of the rest. */
@TandemTest
@OnBothDatabases
class ReportPagesTests {

	private static final String PRIVATE = "a private zebra";

	private static final String SHOWN = "a striped giraffe";

	private static final String[] ABOVE_THE_BANDS = { PRIVATE, SHOWN, "P1a", "G2b", ">, risk ", "> · risk ",
			"class=\"bar\"", "class=\"strip\"", "Priority", "Goal map", "Ownership map", "Plain facts",
			"Understanding of each other", "For you alone" };

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

	@Autowired
	private MovableClock clock;

	private SignedIn lead;

	private TestRounds.Launched round;

	private final Map<Seat, TestRounds.Person> people = new HashMap<>();

	@BeforeEach
	void launch() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
	}

	@Test
	void nobodySeesAnythingBeforeBothHaveSubmitted() {
		submit(Seat.CEO);
		submit(Seat.CMO);

		assertThat(page(lead(), "")).hasStatusOk().bodyText().contains("Not yet").doesNotContain(ABOVE_THE_BANDS);
		assertThat(page(member(), "")).hasStatus(403);
		assertThat(seatPage(Seat.CMO)).hasStatusOk().bodyText().contains("Not yet").doesNotContain(ABOVE_THE_BANDS);
		assertThat(scorecards()).isZero();
	}

	@Test
	void theLeadConsultantReadsFirst() {
		submitAll();

		assertThat(scorecards()).isEqualTo(1);
		assertThat(page(lead(), "")).hasStatusOk()
			.bodyText()
			.contains(PRIVATE, SHOWN, "Goal map", "Ownership map", "For you alone", "class=\"bar\"", ">, risk ",
					"Release the bands");
		assertThat(page(member(), "")).hasStatus(403).bodyText().doesNotContain(ABOVE_THE_BANDS);
		for (Seat seat : Seat.values()) {
			assertThat(seatPage(seat)).hasStatusOk().bodyText().contains("Not yet").doesNotContain("The four ratings");
		}
	}

	@Test
	void theFirstReleaseOpensWordsWithoutANumber() {
		submitAll();

		assertThat(release("bands")).hasStatus(303);

		for (Seat seat : Seat.values()) {
			assertThat(seatPage(seat)).hasStatusOk()
				.bodyText()
				.contains("The four ratings", "The plan")
				.doesNotContain(ABOVE_THE_BANDS);
		}
		assertThat(page(member(), "")).hasStatusOk()
			.bodyText()
			.contains("The four ratings")
			.doesNotContain(ABOVE_THE_BANDS);
	}

	@Test
	void theSecondReleaseOpensTheMarksToThePairAlone() {
		submitAll();
		release("bands");
		release("marks");

		for (Seat seat : Seat.PAIR) {
			assertThat(seatPage(seat)).hasStatusOk()
				.bodyText()
				.contains(SHOWN, "Goal map", "class=\"bar\"", "shown to its author only")
				.doesNotContain(PRIVATE, "For you alone", "As the CEO sees it");
		}
		assertThat(seatPage(Seat.CEO)).hasStatusOk().bodyText().doesNotContain(ABOVE_THE_BANDS);
		assertThat(page(member(), "")).hasStatusOk().bodyText().doesNotContain(ABOVE_THE_BANDS);
	}

	@Test
	void saysWhichRuleSpokeForAQuestionButForPayOnlyToWhoMayReadBothAnswers() {
		submitAll();
		release("bands");
		release("marks");
		String aboutPay = "The worse of the known answers counts: 11 to 25 per cent.";

		assertThat(page(lead(), "")).bodyText().contains("The two put this at", "Here 5 is the bad end", aboutPay);
		assertThat(seatPage(Seat.CMO)).bodyText().contains("The two put this at").doesNotContain(aboutPay);
		assertThat(seatPage(Seat.CEO)).bodyText().doesNotContain("The two put this at", "The worse of the known");
	}

	@ParameterizedTest
	@EnumSource(Seat.class)
	void aPreviewShowsTheLeadConsultantWhatTheReaderWillSee(Seat seat) {
		submitAll();

		assertThat(page(lead(), "?as=" + seat.code())).hasStatusOk()
			.bodyText()
			.contains("Preview")
			.doesNotContain(ABOVE_THE_BANDS);
		assertThat(page(member(), "?as=" + seat.code())).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bands", "marks" })
	void askingForAReleaseChangesNothing(String level) {
		submitAll();

		assertThat(this.mvc.get()
			.uri("/rounds/" + this.round.roundId() + "/release?level=" + level)
			.with(OpenedPractices.as(this.lead))).hasStatusOk().bodyText().contains("Release the " + level + "?");

		assertThat(seatPage(Seat.CMO)).bodyText().contains("Not yet");
	}

	@Test
	void aReleaseSentTwiceIsDoneOnceAndNeedsTheLeadAndAToken() {
		submitAll();
		String path = "/rounds/" + this.round.roundId() + "/release";

		assertThat(this.mvc.post().uri(path).with(OpenedPractices.as(this.lead))).hasStatus(403);
		assertThat(this.mvc.post().uri(path).with(csrf()).with(member())).hasStatus(403);
		assertThat(release("marks")).hasStatus(409);
		assertThat(release("bands")).hasStatus(303);
		assertThat(release("bands")).hasStatus(303).redirectedUrl().endsWith("released=already");
		assertThat(logged("report-released")).isEqualTo(1);
	}

	@Test
	void anotherPracticeFindsNoRound() {
		submitAll();
		SignedIn stranger = this.practices.owner();

		assertThat(page(OpenedPractices.as(stranger), "")).hasStatus(404);
		assertThat(this.mvc.post()
			.uri("/rounds/" + this.round.roundId() + "/release")
			.with(csrf())
			.with(OpenedPractices.as(stranger))).hasStatus(404);
	}

	@Test
	void takingASheetBackTakesEveryScorecardAlong() {
		submitAll();

		this.takeSeat.withdraw(this.rounds.visit(this.people.get(Seat.CIO)));

		assertThat(scorecards()).isZero();
		assertThat(page(lead(), "")).bodyText().contains("Not yet").doesNotContain(ABOVE_THE_BANDS);
	}

	@Test
	void theCeosLaterFormMakesANewEdition() {
		submit(Seat.CMO);
		submit(Seat.CIO);

		submit(Seat.CEO);

		assertThat(scorecards()).isEqualTo(2);
	}

	@Test
	void viewsAreLoggedOnceAnHourForBothExecutivesToRead() {
		submitAll();
		page(lead(), "");
		page(lead(), "");
		this.clock.forward(java.time.Duration.ofMinutes(61));
		page(lead(), "");
		release("bands");
		seatPage(Seat.CEO);

		assertThat(logged("report-viewed")).isEqualTo(3);
		for (Seat seat : Seat.PAIR) {
			assertThat(logPage(seat)).hasStatusOk().bodyText().contains("opened the report", "released the report");
		}
		assertThat(logPage(Seat.CEO)).hasStatus(404);
	}

	private MvcTestResult page(RequestPostProcessor reader, String query) {
		return this.mvc.get().uri("/rounds/" + this.round.roundId() + "/report" + query).with(reader).exchange();
	}

	private MvcTestResult seatPage(Seat seat) {
		return atSeat(seat, "report");
	}

	private MvcTestResult logPage(Seat seat) {
		return atSeat(seat, "log");
	}

	private MvcTestResult atSeat(Seat seat, String page) {
		TestRounds.Person person = this.people.get(seat);
		return this.mvc.get().uri(person.path(page)).with(person.device()).exchange();
	}

	private MvcTestResult release(String level) {
		return this.mvc.post()
			.uri("/rounds/" + this.round.roundId() + "/release")
			.param("level", level)
			.with(csrf())
			.with(lead())
			.exchange();
	}

	private RequestPostProcessor lead() {
		return OpenedPractices.as(this.lead);
	}

	private RequestPostProcessor member() {
		return OpenedPractices.as(this.practices.consultant(this.lead));
	}

	private void submitAll() {
		submit(Seat.CEO);
		submit(Seat.CMO);
		submit(Seat.CIO);
	}

	private void submit(Seat seat) {
		Map<String, String> answers = this.rounds.middling(seat, PRIVATE, SHOWN);
		if (seat.isExecutive()) {
			answers.put("A1d", "11-25");
		}
		this.people.put(seat, this.rounds.submitted(this.round, seat, answers));
	}

	private long scorecards() {
		return count("select count(*) from scorecard where round_id = ?");
	}

	private long logged(String action) {
		return this.jdbc.sql("select count(*) from access_entry where round_id = ? and action = ?")
			.param(this.round.roundId())
			.param(action)
			.query(Long.class)
			.single();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).param(this.round.roundId()).query(Long.class).single();
	}

}
