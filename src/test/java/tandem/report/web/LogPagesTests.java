package tandem.report.web;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** Both executives and the practice read the same log, however long it is. */
@TandemTest
@OnBothDatabases
class LogPagesTests {

	private static final int LONG = 5_000;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private AccessLog log;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private SignedIn owner;

	private TestRounds.Launched round;

	@BeforeEach
	void launch() {
		this.owner = this.practices.owner();
		this.round = this.rounds.launched(this.owner);
	}

	@Test
	void aLongLogIsReadPageByPageTheNewestFirst() {
		addViews(LONG);
		this.clock.forward(Duration.ofSeconds(1));
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);
		String path = cmo.path("log");

		assertThat(at(path, cmo.device())).hasStatusOk()
			.bodyText()
			.contains("opened the form of the CMO on a device", "Page 1 of 101", "opened the report (bands)")
			.doesNotContain("started the round");
		assertThat(lines(at(path, cmo.device()))).isEqualTo(50);
		assertThat(at(path + "?page=101", cmo.device())).bodyText().contains("made the round");
		assertThat(lines(at(path + "?page=102", cmo.device()))).isZero();
		assertThat(lines(at(path + "?page=-1", cmo.device()))).isEqualTo(50);
	}

	@Test
	void thePracticeReadsTheSameLinesAndTheBoardShowsTheLast() {
		addViews(40);
		String path = "/rounds/" + this.round.roundId();

		assertThat(lines(at(path, owner()))).isEqualTo(10);
		assertThat(at(path, owner())).bodyText().contains("The whole log, 45 lines");
		assertThat(lines(at(path + "/log", owner()))).isEqualTo(45);
		assertThat(at(path + "/log", OpenedPractices.as(this.practices.owner()))).hasStatus(404);
	}

	@Test
	void saysThroughWhoseEyesAReportWasSeen() {
		this.log.write(place(), Actor.member(this.owner), Action.REPORT_VIEWED, "marks, as ceo");
		TestRounds.Person cio = this.rounds.open(this.round, Seat.CIO);

		assertThat(at(cio.path("log"), cio.device())).bodyText()
			.contains("opened the report (marks, as the CEO sees it)");
	}

	@Test
	void theLogIsNotForTheCeo() {
		TestRounds.Person ceo = this.rounds.open(this.round, Seat.CEO);

		assertThat(at(ceo.path("log"), ceo.device())).hasStatus(404);
	}

	private RequestPostProcessor owner() {
		return OpenedPractices.as(this.owner);
	}

	private AccessLog.Place place() {
		return new AccessLog.Place(this.owner.practiceId(), this.round.roundId());
	}

	/** As many views, one after the other, as the application would have written them. */
	private void addViews(int count) {
		for (int view = 0; view < count; view++) {
			this.clock.forward(Duration.ofSeconds(1));
			this.jdbc
				.sql("""
						insert into access_entry (id, happened_at, practice_id, round_id, actor_kind, actor_id, actor_name, action, detail)
						select ?, ?, practice_id, id, 'member', lead_member_id, 'Lea', 'report-viewed', 'bands'
						from assessment_round where id = ?""")
				.param(UUID.randomUUID())
				.param(this.clock.instant().atOffset(ZoneOffset.UTC))
				.param(this.round.roundId())
				.update();
		}
	}

	private MvcTestResult at(String path, RequestPostProcessor reader) {
		return this.mvc.get().uri(path).with(reader).exchange();
	}

	private static long lines(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString().split("<tr><td", -1).length - 1;
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
