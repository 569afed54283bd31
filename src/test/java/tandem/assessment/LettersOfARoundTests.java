package tandem.assessment;

import java.util.List;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.mail.TestMail;
import tandem.shared.Language;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** Who hears of what in the course of a round, and what no letter says. */
@TandemTest
@OnBothDatabases
class LettersOfARoundTests {

	private static final String RELEASED = "Your Tandem report is open";

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	MailLinks mailLinks;

	@Autowired
	RedeemLink redeemLink;

	@Autowired
	SpeakToSeat speakToSeat;

	@Autowired
	TestMail mail;

	MailedRounds mailed;

	SignedIn owner;

	Launched round;

	@BeforeEach
	void turnOn(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.owner = this.practices.owner();
		this.round = this.mailed.invited(this.owner, "UTC", Reminders.NONE);
		this.mail.deliver();
	}

	@Test
	void inviteEachPersonWithTheirOwnLink() {
		assertThat(this.mailed.subjects(Seat.CMO))
			.containsExactly("Northwind Advisers invites you to a Tandem assessment");
		for (Seat seat : Seat.values()) {
			assertThat(MailedRounds.link(this.mailed.newest(seat))).isEqualTo(this.round.links().get(seat));
		}
		assertThat(this.redeemLink.look(MailedRounds.link(this.mailed.newest(Seat.CIO)), "here")).isPresent();
	}

	@Test
	void tellTheLeadThatBothAreInAndEverybodyThatTheReportIsOpen() {
		Seat.PAIR
			.forEach((seat) -> this.rounds.submitted(this.round, seat, this.rounds.middling(seat, "A note", "Words")));
		this.mail.deliver();
		List<MimeMessage> toLead = this.mail.to(this.owner.email());
		this.releaseRound.release(this.owner, this.round.roundId(), ReleaseLevel.BANDS);
		this.releaseRound.release(this.owner, this.round.roundId(), ReleaseLevel.MARKS);
		this.mail.deliver();

		assertThat(toLead).hasSize(1);
		assertThat(MailedRounds.text(toLead.get(0))).contains("Contoso", "/rounds/" + this.round.roundId());
		assertThat(this.mailed.subjects(Seat.CMO)).filteredOn(RELEASED::equals).hasSize(2);
		assertThat(this.mailed.subjects(Seat.CEO)).filteredOn(RELEASED::equals).hasSize(1);
		assertThat(this.mailed.newest(Seat.CMO)).contains("/seat/").doesNotContain("/l/");
		assertThat(
				List.of(MailedRounds.text(toLead.get(0)), this.mailed.newest(Seat.CMO), this.mailed.newest(Seat.CEO)))
			.allSatisfy((text) -> assertThat(text).doesNotContainIgnoringCase("strained")
				.doesNotContainIgnoringCase("aligned")
				.doesNotContain("A note", "Words"));
	}

	@Test
	void sendNobodyAWordWhileMailIsOff() {
		this.mail.turnOff();

		Seat.PAIR.forEach((seat) -> this.rounds.submitted(this.round, seat, this.rounds.middling(seat)));
		this.releaseRound.release(this.owner, this.round.roundId(), ReleaseLevel.BANDS);

		this.mail.turnOn();
		this.mail.deliver();
		assertThat(this.mail.to(this.owner.email())).isEmpty();
	}

	@Test
	void speakTheLanguageThatThePersonChose() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.speakToSeat.in(Language.CHINESE, cmo.seatId());

		this.mailLinks.renew(this.owner, this.round.roundId(), Seat.CMO, 1);
		this.mail.deliver();

		assertThat(this.mailed.subjects(Seat.CMO)).last().isEqualTo("您的新個人連結");
		assertThat(this.mailed.newest(Seat.CMO)).startsWith("Mara Lind，您好：");
	}

	@Test
	void bringANewLinkThatEndsTheOldOneAndStillNeedsTheCode() {
		this.rounds.consented(this.round, Seat.CMO);

		this.mailLinks.renew(this.owner, this.round.roundId(), Seat.CMO, 1);
		this.mail.deliver();

		assertThat(this.redeemLink.look(this.round.links().get(Seat.CMO), "here")).isEmpty();
		assertThat(this.redeemLink.look(MailedRounds.link(this.mailed.newest(Seat.CMO)), "here")).get()
			.extracting(RedeemLink.Invitation::needsCode)
			.isEqualTo(true);
	}

}
