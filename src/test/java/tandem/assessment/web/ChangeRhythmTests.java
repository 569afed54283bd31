package tandem.assessment.web;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.MailedRounds;
import tandem.assessment.RemindPeople;
import tandem.assessment.Reminders;
import tandem.assessment.RoundView;
import tandem.mail.TestMail;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** How often people are reminded, and where they are, can be put right later. */
@TandemTest
@OnBothDatabases
class ChangeRhythmTests {

	private static final String REMINDER = "Your Tandem questionnaire still waits";

	/** The first reminder of every three days: a Thursday, ten o’clock in Berlin. */
	private static final Instant FIRST = Instant.parse("2027-01-14T09:00:00Z");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	FindRound findRound;

	@Autowired
	RemindPeople remindPeople;

	@Autowired
	TestMail mail;

	@Autowired
	MovableClock clock;

	MailedRounds mailed;

	SignedIn owner;

	AtTheBoard at;

	Launched round;

	@BeforeEach
	void invite(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
		this.round = this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);
	}

	@Test
	void endsRemindingAndTakesBackWhatHasNotGoneOut() {
		this.mail.deliver();
		this.mail.goDown();
		remind(FIRST);

		change("was.reminders", "every-3-days", "reminders", "none");
		this.mail.comeBack();
		remind(FIRST.plusSeconds(300));
		remind(Instant.parse("2027-01-25T12:00:00Z"));

		assertThat(reminders()).isEmpty();
		assertThat(this.at.board(this.round)).bodyText()
			.contains("changed the round: how often people are reminded", "Only by hand")
			.doesNotContain("Next reminder on");
	}

	@Test
	void countsAnewAndSendsNothingTwice() {
		remind(FIRST);

		change("was.reminders", "every-3-days", "reminders", "every-7-days");
		remind(FIRST.plusSeconds(60));
		List<String> until = reminders();
		remind(Instant.parse("2027-01-18T08:59:00Z"));
		remind(Instant.parse("2027-01-18T09:00:00Z"));

		assertThat(until).hasSize(1);
		assertThat(reminders()).hasSize(2);
	}

	@Test
	void movesWhatWaitsToTheDayOfAnotherZone() {
		this.mail.deliver();
		this.mail.goDown();
		remind(FIRST);

		change("was.zone", "Europe/Berlin", "zone", "America/Los_Angeles");
		this.mail.comeBack();
		remind(FIRST.plusSeconds(300));
		List<String> atNight = reminders();
		remind(Instant.parse("2027-01-14T17:00:00Z"));

		assertThat(atNight).isEmpty();
		assertThat(reminders()).hasSize(1);
		assertThat(view().terms().zone()).hasToString("America/Los_Angeles");
	}

	@Test
	void turnsRemindingOnForARoundThatHadNone() {
		Launched quiet = this.mailed.invited(this.owner, "UTC", Reminders.NONE);

		this.at.post(quiet, "/change", "was.reminders", "none", "reminders", "every-3-days", "was.zone", "UTC", "zone",
				"Europe/Berlin");
		remind(FIRST);

		assertThat(reminders()).hasSize(2);
	}

	@Test
	void showsTheLaterOfTwoBothWords() {
		change("was.reminders", "every-3-days", "reminders", "every-7-days", "was.zone", "Europe/Berlin", "zone",
				"Asia/Taipei");

		assertThat(this.at.post(this.round, "/change", "was.reminders", "every-3-days", "reminders", "none", "was.zone",
				"Europe/Berlin", "zone", "Europe/Paris"))
			.hasStatus(409)
			.bodyText()
			.contains("Meanwhile somebody else has put here: Every seven days", "name=\"clash.reminders\"",
					"Meanwhile somebody else has put here: Asia/Taipei", "value=\"Europe/Paris\"");
		assertThat(this.at.post(this.round, "/change", "was.reminders", "every-7-days", "reminders", "none",
				"clash.reminders", "yes", "use.reminders", "theirs", "was.zone", "Asia/Taipei", "zone", "Europe/Paris",
				"clash.zone", "yes", "use.zone", "mine"))
			.hasStatus(303);

		assertThat(view().terms()).extracting("reminders").isEqualTo(Reminders.EVERY_7_DAYS);
		assertThat(view().terms().zone()).hasToString("Europe/Paris");
	}

	@Test
	void namesWhatIsNoRhythmAndNoZone() {
		assertThat(this.at.post(this.round, "/change", "reminders", "hourly", "zone", "Middle-earth/Shire"))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"reminders-error\"", "id=\"zone-error\"", "value=\"Middle-earth/Shire\"");
	}

	@Test
	void isNotAskedWhereMailIsOff() {
		this.mail.turnOff();

		assertThat(this.at.get(this.round, "/change")).hasStatusOk().bodyText().doesNotContain("name=\"reminders\"");
		change("was.due", "", "due", "2027-02-01");
		assertThat(view().terms().reminders()).isEqualTo(Reminders.EVERY_3_DAYS);
	}

	private void change(String... fields) {
		assertThat(this.at.post(this.round, "/change", fields)).hasStatus(303);
	}

	private void remind(Instant moment) {
		this.clock.goTo(moment);
		this.remindPeople.asPlanned();
		this.mail.deliver();
	}

	private RoundView view() {
		return this.findRound.byId(this.owner, this.round.roundId());
	}

	private List<String> reminders() {
		return this.mailed.subjects(Seat.CMO).stream().filter(REMINDER::equals).toList();
	}

}
