package tandem.assessment.web;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.MailedRounds;
import tandem.assessment.Reminders;
import tandem.mail.TestMail;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** A board asks to hand over only those links that went out in no other way. */
@TandemTest
@OnBothDatabases
class HowLinksWentOutTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	@Autowired
	TestMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	MailedRounds mailed;

	SignedIn owner;

	AtTheBoard at;

	@BeforeEach
	void turnOn(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
	}

	@Test
	void asksToHandOverWhatWasNotMailed() {
		assertThat(this.at.board(this.rounds.launched(this.owner))).bodyText()
			.contains("Hand the personal links to Mara Lind and Ivo Brandt")
			.doesNotContain("sent by mail");
	}

	@Test
	void saysThatAllHaveGoneByMail() {
		assertThat(this.at.board(invited())).bodyText()
			.contains("The personal links have gone by mail to Mara Lind and Ivo Brandt", "not opened yet",
					"sent by mail")
			.doesNotContain("Hand the personal", "personal link; the other");
	}

	@Test
	void asksForTheOneThatWasMadeByHand() {
		Launched round = invited();

		this.clock.forward(Duration.ofMinutes(1));
		this.at.post(round, "/seats/cio/link", "links", "1", "days", "90");

		assertThat(this.at.board(round)).bodyText()
			.contains("Hand Ivo Brandt their personal link; the other one went by mail");
	}

	@Test
	void saysWhoseMailDidNotArriveUntilANewLinkGoesOut() {
		Launched round = invited();
		UUID cmo = this.findRound.byId(this.owner, round.roundId()).seats().get(Seat.CMO).id();
		this.jdbc.sql("update letter set status = 'refused', fault = '550 5.1.1' where subject_id = ?")
			.param(cmo)
			.update();

		assertThat(this.at.board(round)).bodyText()
			.contains("Mara Lind: the mail with the personal link could not be delivered",
					"could not be delivered by mail");
		this.clock.forward(Duration.ofMinutes(1));
		this.at.post(round, "/seats/cmo/link", "links", "1", "days", "90");
		assertThat(this.at.board(round)).bodyText()
			.contains("Hand Mara Lind their personal link")
			.doesNotContain("could not be delivered");
	}

	private Launched invited() {
		Launched round = this.mailed.invited(this.owner, "UTC", Reminders.NONE);
		this.mail.deliver();
		return round;
	}

}
