package tandem.share;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.Key;
import tandem.assessment.MailedRounds;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.Reminders;
import tandem.assessment.SpeakToSeat;
import tandem.mail.TestMail;
import tandem.report.Level;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both executives hear of a link to their report when it is made, and nobody else does.
 */
@TandemTest
@OnBothDatabases
class TellPairTests {

	private static final String SUBJECT = "Your Tandem report is shown to somebody by a link";

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	@Autowired
	private ReleaseRound releaseRound;

	@Autowired
	private ShareReport shareReport;

	@Autowired
	private SpeakToSeat speakToSeat;

	@Autowired
	private TestMail mail;

	private MailedRounds mailed;

	private SignedIn lead;

	private TestRounds.Launched round;

	@BeforeEach
	void release(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.lead = this.practices.owner();
		this.round = this.mailed.invited(this.lead, "UTC", Reminders.NONE);
	}

	@Test
	void bothHearOfItAndNotForWhomItIs() {
		submit();

		FormKey form = make(Level.BANDS);
		this.shareReport.make(this.lead, this.round.roundId(), terms(Level.BANDS), form);
		this.mail.deliver();

		for (Seat seat : Seat.PAIR) {
			assertThat(this.mailed.subjects(seat)).filteredOn(SUBJECT::equals).as("a double click is one").hasSize(1);
			assertThat(this.mailed.newest(seat))
				.contains("/seat/", "/shares", "Contoso", "You can end it there at once")
				.doesNotContain("Audit committee", "/s/", "/l/", "marks");
		}
		assertThat(this.mailed.subjects(Seat.CEO)).doesNotContain(SUBJECT);
	}

	@Test
	void aLinkForTheMarksAsksForTheirWordInTheirLanguage() {
		TestRounds.Person cmo = submit();
		this.releaseRound.release(this.lead, this.round.roundId(), ReleaseLevel.MARKS);
		this.speakToSeat.in(Language.GERMAN, cmo.seatId());

		make(Level.MARKS);
		this.mail.deliver();

		assertThat(this.mailed.newest(Seat.CMO)).contains("Er ist für die Werte gedacht");
		assertThat(this.mailed.newest(Seat.CIO)).contains("only if both of you agree to it on your own pages");
	}

	@Test
	void aLinkIsMadeWhereMailIsOffToo() {
		submit();
		this.mail.turnOff();

		make(Level.BANDS);

		this.mail.turnOn();
		this.mail.deliver();
		assertThat(this.mailed.subjects(Seat.CMO)).doesNotContain(SUBJECT);
	}

	/** Both keys to the marks are turned on the way. */
	private TestRounds.Person submit() {
		TestRounds.Person cmo = this.rounds.submitted(this.round, Seat.CMO, this.rounds.middling(Seat.CMO));
		TestRounds.Person cio = this.rounds.submitted(this.round, Seat.CIO, this.rounds.middling(Seat.CIO));
		this.releaseRound.release(this.lead, this.round.roundId(), ReleaseLevel.BANDS);
		this.keys.turn(cmo, Key.CEO_MARKS);
		this.keys.turn(cio, Key.CEO_MARKS);
		return cmo;
	}

	private FormKey make(Level level) {
		FormKey form = FormKey.fresh();
		this.shareReport.make(this.lead, this.round.roundId(), terms(level), form);
		return form;
	}

	private static ShareTerms terms(Level level) {
		Instant expires = MovableClock.START.plus(Duration.ofDays(30));
		return new ShareTerms(new Name("Audit committee"), level, Language.ENGLISH, expires, null);
	}

}
