package tandem.assessment.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.MovableClock;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.LinkView;
import tandem.assessment.RedeemLink;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.account.OpenedPractices.as;

@TandemTest
class BoardLinksTests {

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
	MovableClock clock;

	SignedIn owner;

	AtTheBoard at;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
	}

	@Test
	void makesANewLinkThatReplacesTheOldOne() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(this.at.post(round, "/seats/cmo/link", "links", "1")).hasStatusOk()
			.bodyText()
			.contains("Dear Mara Lind,", "/l/")
			.doesNotContain("Dear Ivo Brandt,");

		assertThat(this.redeemLink.look(round.links().get(Seat.CMO), "192.0.2.1")).isEmpty();
		assertThat(this.redeemLink.look(round.links().get(Seat.CIO), "192.0.2.1")).isPresent();
	}

	@Test
	void makesOneNewLinkHoweverOftenTheSameButtonIsSent() {
		Launched round = this.rounds.launched(this.owner);
		this.at.post(round, "/seats/cmo/link", "links", "1");

		assertThat(this.at.post(round, "/seats/cmo/link", "links", "1")).hasStatus(303);
		assertThat(this.findRound.linksOf(this.owner, round.roundId(), MovableClock.START).get(Seat.CMO)).hasSize(2);
	}

	@Test
	void endsALink() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(this.at.post(round, "/seats/cio/revoke")).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + round.roundId() + "?note=link-revoked");

		assertThat(this.redeemLink.look(round.links().get(Seat.CIO), "192.0.2.1")).isEmpty();
		assertThat(this.mvc.get().uri("/rounds/" + round.roundId() + "?note=link-revoked").with(as(this.owner)))
			.bodyText()
			.contains("The link has been ended.", "no longer works");
	}

	@Test
	void refusesLinksForADraft() {
		Launched round = this.rounds.draft(this.owner);

		assertThat(this.at.post(round, "/seats/cmo/link")).hasStatus(409)
			.bodyText()
			.contains("A personal link can be made once the round has started");
	}

	@ParameterizedTest
	@CsvSource({ "30,2027-02-10", "60,2027-03-12", "90,2027-04-11", "180,2027-07-10", "7,2027-04-11", "'',2027-04-11",
			"-1,2027-04-11" })
	void makesALinkOfTheChosenLife(String days, LocalDate expires) {
		Launched round = this.rounds.launched(this.owner);

		this.at.post(round, "/seats/cmo/link", "links", "1", "days", days);

		assertThat(liveLink(round).expires()).isEqualTo(expires + "T09:00:00Z");
	}

	@Test
	void letsLinksLiveUntilLongAfterTheDueDate() {
		Launched round = this.rounds.launched(this.owner);

		this.at.post(round, "/due", "was", "", "due", "2027-06-01");

		assertThat(liveLink(round).expires()).isEqualTo("2027-07-01T00:00:00Z");
		this.at.post(round, "/due", "was", "2027-06-01", "due", "2027-02-01");
		assertThat(liveLink(round).expires()).isEqualTo("2027-07-01T00:00:00Z");
	}

	@Test
	void saysThatALinkHasExpiredAndLeadsToThePageThatSaysWhatToDo() {
		Launched round = this.rounds.launched(this.owner);
		this.clock.forward(Duration.ofDays(91));

		assertThat(this.at.board(round)).bodyText().contains("Link of 11 January 2027, expired on 11 April 2027");
		assertThat(this.mvc.get().uri(round.linkPath(Seat.CMO))).hasStatus(404)
			.bodyText()
			.contains("The link had a last day", "ask whoever invited you");
	}

	@Test
	void losesNothingWhenALinkExpiresWhileSomebodyAnswers() {
		Launched round = this.rounds.launched(this.owner);
		TestRounds.Person cmo = this.rounds.consented(round, Seat.CMO);
		this.clock.forward(Duration.ofDays(91));

		this.rounds.answer(cmo, Map.of("P1a.own", "7"));

		assertThat(this.mvc.get().uri(cmo.path("")).with(cmo.device())).hasStatusOk();
	}

	private LinkView liveLink(Launched round) {
		return this.findRound.linksOf(this.owner, round.roundId(), this.clock.instant())
			.getOrDefault(Seat.CMO, List.of())
			.stream()
			.filter(LinkView::live)
			.findFirst()
			.orElseThrow();
	}

}
