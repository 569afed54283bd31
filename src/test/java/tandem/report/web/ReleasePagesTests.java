package tandem.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.report.ReportedPair;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What the lead consultant sees before a release, what it does, and what is written down
 * of it.
 */
@TandemTest
@OnBothDatabases
class ReleasePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private ReportedPair pair;

	@BeforeEach
	void launch() {
		this.pair = new ReportedPair(this.mvc, this.practices, this.rounds);
	}

	@ParameterizedTest
	@EnumSource(Seat.class)
	void aPreviewShowsTheLeadConsultantWhatTheReaderWillSee(Seat seat) {
		this.pair.submitAll();

		assertThat(this.pair.page(this.pair.lead(), "?as=" + seat.code())).hasStatusOk()
			.bodyText()
			.contains("Preview")
			.doesNotContain(ReportedPair.aboveTheBands());
		assertThat(this.pair.page(this.pair.member(), "?as=" + seat.code())).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bands", "marks" })
	void askingForAReleaseChangesNothing(String level) {
		this.pair.submitAll();

		assertThat(this.mvc.get()
			.uri("/rounds/" + this.pair.round().roundId() + "/release?level=" + level)
			.with(this.pair.lead())).hasStatusOk().bodyText().contains("Release the " + level + "?");

		assertThat(this.pair.seatPage(Seat.CMO)).bodyText().contains("Not yet");
	}

	@Test
	void aReleaseSentTwiceIsDoneOnceAndNeedsTheLeadAndAToken() {
		this.pair.submitAll();
		String path = "/rounds/" + this.pair.round().roundId() + "/release";

		assertThat(this.mvc.post().uri(path).with(this.pair.lead())).hasStatus(403);
		assertThat(this.mvc.post().uri(path).with(csrf()).with(this.pair.member())).hasStatus(403);
		assertThat(this.pair.release("marks")).hasStatus(409);
		assertThat(this.pair.release("bands")).hasStatus(303);
		assertThat(this.pair.release("bands")).hasStatus(303).redirectedUrl().endsWith("released=already");
		assertThat(logged("report-released")).isEqualTo(1);
	}

	@Test
	void anotherPracticeFindsNoRound() {
		this.pair.submitAll();
		SignedIn stranger = this.practices.owner();

		assertThat(this.pair.page(OpenedPractices.as(stranger), "")).hasStatus(404);
		assertThat(this.mvc.post()
			.uri("/rounds/" + this.pair.round().roundId() + "/release")
			.with(csrf())
			.with(OpenedPractices.as(stranger))).hasStatus(404);
	}

	@Test
	void viewsAreLoggedOnceAnHourForBothExecutivesToRead() {
		this.pair.submitAll();
		this.pair.page(this.pair.lead(), "");
		this.pair.page(this.pair.lead(), "");
		this.clock.forward(java.time.Duration.ofMinutes(61));
		this.pair.page(this.pair.lead(), "");
		this.pair.release("bands");
		this.pair.seatPage(Seat.CEO);

		assertThat(logged("report-viewed")).isEqualTo(3);
		for (Seat seat : Seat.PAIR) {
			assertThat(this.pair.logPage(seat)).hasStatusOk()
				.bodyText()
				.contains("opened the report", "released the report");
		}
		assertThat(this.pair.logPage(Seat.CEO)).hasStatus(404);
	}

	private long logged(String action) {
		return this.jdbc.sql("select count(*) from access_entry where round_id = ? and action = ?")
			.param(this.pair.round().roundId())
			.param(action)
			.query(Long.class)
			.single();
	}

}
