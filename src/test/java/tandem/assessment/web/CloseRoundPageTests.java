package tandem.assessment.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundStatus;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class CloseRoundPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	@Autowired
	ReleaseRound releaseRound;

	SignedIn owner;

	AtTheBoard at;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
	}

	@Test
	void cancelsOnlyWithTheNameOfTheClient() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(this.at.post(round, "/cancel", "name", "Kontoso")).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "value=\"Kontoso\"", "<details open=\"open\">");
		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);

		assertThat(this.at.post(round, "/cancel", "name", " Contoso ")).hasStatus(303);
		assertThat(status(round)).isEqualTo(RoundStatus.CANCELLED);
		assertThat(this.at.board(round)).bodyText()
			.contains("Cancelled")
			.doesNotContain("/cancel", "/link", "/archive", "/replace", "/change");
	}

	@Test
	void cancelsOnceHoweverOftenTheFormIsSent() {
		Launched round = this.rounds.launched(this.owner);
		this.at.post(round, "/cancel", "name", "Contoso");

		assertThat(this.at.post(round, "/cancel", "name", "Contoso")).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + round.roundId() + "?note=cancelled");
	}

	@Test
	void archivesAndBringsBack() {
		Launched round = released();
		assertThat(this.at.board(round)).bodyText().contains("/archive").doesNotContain("/unarchive");

		assertThat(this.at.post(round, "/archive")).hasStatus(303);
		assertThat(this.at.post(round, "/archive")).hasStatus(303);
		assertThat(status(round)).isEqualTo(RoundStatus.ARCHIVED);
		assertThat(this.at.board(round)).bodyText().contains("/unarchive");

		assertThat(this.at.post(round, "/unarchive")).hasStatus(303);
		assertThat(this.at.post(round, "/unarchive")).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + round.roundId() + "?note=unarchived");
		assertThat(status(round)).isEqualTo(RoundStatus.RELEASED);
	}

	@Test
	void deletesADraftAndNothingElse() {
		Launched draft = this.rounds.draft(this.owner);
		String client = draft.clientId().toString();
		assertThat(this.at.board(draft)).bodyText().contains("/delete").doesNotContain("/cancel");

		assertThat(this.at.post(draft, "/delete", "client", client)).hasStatus(303)
			.hasRedirectedUrl("/clients/" + client + "?note=draft-deleted");
		assertThat(this.at.post(draft, "/delete", "client", client)).hasStatus(303);
		assertThat(this.at.post(draft, "/delete")).hasStatus(404);

		assertThat(this.at.board(draft)).hasStatus(404);
		assertThat(this.findRound.ofClient(this.owner, draft.clientId(), 0, 10)).isEmpty();
	}

	@Test
	void doesNotDeleteWhatSomebodyIsFillingIn() {
		Launched round = this.rounds.launched(this.owner);
		TestRounds.Person cmo = this.rounds.consented(round, Seat.CMO);

		assertThat(this.at.post(round, "/delete")).hasStatus(409).bodyText().contains("cancel the round instead");

		assertThat(this.mvc.get().uri(cmo.path("")).with(cmo.device())).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "/archive,Only a released round can be archived.",
			"/unarchive,Only an archived round can be brought back.", "/delete,Only a draft can be deleted.",
			"/launch,The round has been started already." })
	void saysWhyAStepIsRefused(String step, String reason) {
		Launched round = this.rounds.launched(this.owner);
		this.at.post(round, "/cancel", "name", "Contoso");

		assertThat(this.at.post(round, step)).hasStatus(409).bodyText().contains(reason, "Nothing has been changed");
	}

	@Test
	void doesNotCancelWhatHasBeenReleased() {
		assertThat(this.at.post(released(), "/cancel", "name", "Contoso")).hasStatus(409)
			.bodyText()
			.contains("The round has been released or closed");
	}

	private Launched released() {
		Launched round = this.rounds.complete(this.owner);
		this.releaseRound.release(this.owner, round.roundId(), ReleaseLevel.BANDS);
		return round;
	}

	private RoundStatus status(Launched round) {
		return this.findRound.byId(this.owner, round.roundId()).status();
	}

}
