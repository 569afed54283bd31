package tandem.assessment.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.Mentions;
import tandem.MovableClock;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RedeemLink;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundStatus;
import tandem.instrument.ResponseSheet;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
class BoardPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	@Autowired
	RedeemLink redeemLink;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	MovableClock clock;

	SignedIn owner;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
	}

	@Test
	void showsHowFarEveryoneHasComeAndNeverAnAnswer() {
		Launched round = this.rounds.launched(this.owner);
		TestRounds.Person cmo = this.rounds.consented(round, Seat.CMO);
		Map<String, String> answers = this.rounds.middling(Seat.CMO);
		this.rounds.answer(cmo, answers);
		this.rounds.open(round, Seat.CIO);

		assertThat(board(round)).hasStatusOk()
			.bodyText()
			.contains("Mara Lind", "answering, 100% so far", "Ivo Brandt", "opened, not begun", "Cleo Haas",
					"not opened yet", "Waiting for Mara Lind and Ivo Brandt")
			.doesNotContain("loyalty", "Loyalty")
			.doesNotContain(Mentions.of("P1a"));
	}

	@Test
	void saysWhoHasSubmittedAndWhoHasDeclined() {
		Launched round = this.rounds.launched(this.owner);
		this.rounds.submitted(round, Seat.CMO, ResponseSheet.empty());
		this.rounds.decline(round, Seat.CIO);

		assertThat(board(round)).bodyText()
			.contains(">submitted<", ">would rather not take part<",
					"Ivo Brandt would rather not take part. Have a talk");
	}

	@Test
	void startsADraftOnceAndShowsItsLinks() {
		Launched round = this.rounds.draft(this.owner);
		assertThat(board(round)).bodyText().contains("not invited yet", "/launch").doesNotContain("/seats/");

		assertThat(post(round, "/launch")).hasStatusOk().bodyText().contains("Dear Mara Lind,", "/l/");
		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);
		assertThat(post(round, "/launch")).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + round.roundId() + "?note=sent-already");
	}

	@Test
	void leadsTheLeadConsultantToTheReportAndArchivesAfterRelease() {
		Launched round = this.rounds.complete(this.owner);
		assertThat(board(round)).bodyText()
			.contains("Read the report, then release it", "/rounds/" + round.roundId() + "/report")
			.doesNotContain("/archive");

		this.releaseRound.release(this.owner, round.roundId(), ReleaseLevel.BANDS);
		assertThat(board(round)).bodyText().contains("The bands are open to the pair", "/archive");

		assertThat(post(round, "/archive")).hasStatus(303);
		assertThat(status(round)).isEqualTo(RoundStatus.ARCHIVED);
	}

	@Test
	void showsTheReportToOtherMembersOnlyAfterTheRelease() {
		Launched round = this.rounds.complete(this.owner);
		SignedIn colleague = this.practices.consultant(this.owner);
		String report = "/rounds/" + round.roundId() + "/report";

		assertThat(this.mvc.get().uri("/rounds/" + round.roundId()).with(as(colleague))).hasStatusOk()
			.bodyText()
			.contains("The lead consultant reads first")
			.doesNotContain(report);
		this.releaseRound.release(this.owner, round.roundId(), ReleaseLevel.BANDS);
		assertThat(this.mvc.get().uri("/rounds/" + round.roundId()).with(as(colleague))).bodyText().contains(report);
	}

	@Test
	void listsWhoDidWhatTheNewestFirst() {
		Launched round = this.rounds.launched(this.owner);
		this.clock.forward(Duration.ofHours(1));
		this.rounds.consented(round, Seat.CMO);

		assertThat(board(round)).bodyText()
			.contains("Mara Lind (CMO)", "agreed to who sees what", "opened the form of the CMO on a device",
					"Olga Ode", "made a personal link for the CIO", "started the round")
			.containsSubsequence("11 Jan 2027, 10:00 UTC", "11 Jan 2027, 09:00 UTC")
			.doesNotContainPattern("(?s)09:00 UTC.*10:00 UTC");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ceo", "cfo", "CMO" })
	void knowsNoOtherSeats(String seat) {
		Launched round = this.rounds.draft(this.owner);

		assertThat(post(round, "/seats/" + seat + "/link")).hasStatus(404);
		assertThat(post(round, "/seats/" + seat + "/revoke")).hasStatus(404);
		assertThat(this.mvc.get().uri("/rounds/" + round.roundId() + "/preview/" + seat).with(as(this.owner)))
			.hasStatus(404);
	}

	static Stream<String> changes() {
		return Stream.of("/launch", "/cancel", "/archive", "/unarchive", "/delete", "/change", "/due",
				"/seats/cmo/link", "/seats/cmo/revoke", "/seats/cmo/replace");
	}

	@ParameterizedTest
	@MethodSource("changes")
	void isNotThereForStrangersNorUnderInventedIds(String step) {
		Launched round = this.rounds.launched(this.owner);
		SignedIn stranger = this.practices.owner();

		assertThat(this.mvc.post().uri("/rounds/" + round.roundId() + step).with(as(stranger)).with(csrf()))
			.hasStatus(404);
		for (String id : new String[] { UUID.randomUUID().toString(), "1", "not-an-id" }) {
			assertThat(this.mvc.post().uri("/rounds/" + id + step).with(as(this.owner)).with(csrf())).hasStatus(404);
		}
		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);
		assertThat(this.redeemLink.look(round.links().get(Seat.CMO), "192.0.2.1")).isPresent();
	}

	@ParameterizedTest
	@MethodSource("changes")
	void changesNothingWithoutATokenForForms(String step) {
		Launched round = this.rounds.launched(this.owner);

		assertThat(
				this.mvc.post().uri("/rounds/" + round.roundId() + step).with(as(this.owner)).param("name", "Contoso"))
			.hasStatus(403);

		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);
	}

	@Test
	void hidesBoardAndPreviewFromStrangers() {
		Launched round = this.rounds.launched(this.owner);
		SignedIn stranger = this.practices.owner();

		for (String page : new String[] { "", "/preview/cmo", "/preview/cmo/positions" }) {
			assertThat(this.mvc.get().uri("/rounds/" + round.roundId() + page).with(as(stranger))).hasStatus(404);
			assertThat(this.mvc.get().uri("/rounds/" + UUID.randomUUID() + page).with(as(this.owner))).hasStatus(404);
		}
	}

	private MvcTestResult board(Launched round) {
		return this.mvc.get().uri("/rounds/" + round.roundId()).with(as(this.owner)).exchange();
	}

	private MvcTestResult post(Launched round, String step, String... field) {
		var request = this.mvc.post().uri("/rounds/" + round.roundId() + step).with(as(this.owner)).with(csrf());
		return ((field.length == 2) ? request.param(field[0], field[1]) : request).exchange();
	}

	private RoundStatus status(Launched round) {
		return this.findRound.byId(this.owner, round.roundId()).status();
	}

}
