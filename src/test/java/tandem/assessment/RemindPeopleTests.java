package tandem.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.mail.TestMail;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reminders come once, by day, and end with the answer. */
@TandemTest
@OnBothDatabases
class RemindPeopleTests {

	private static final String REMINDER = "Your Tandem questionnaire still waits";

	/** A Thursday, ten o’clock in Berlin. */
	private static final Instant FIRST = Instant.parse("2027-01-14T09:00:00Z");

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	RemindPeople remindPeople;

	@Autowired
	PlanRound planRound;

	@Autowired
	TestMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	MailedRounds mailed;

	SignedIn owner;

	@BeforeEach
	void turnOn(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.owner = this.practices.owner();
	}

	@Test
	void comeAtTheirDayOnceHoweverManyInstancesLook() {
		this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);

		this.clock.goTo(FIRST.minusSeconds(1));
		look();
		assertThat(reminders(Seat.CMO)).isEmpty();
		this.clock.goTo(FIRST);
		CompletableFuture
			.allOf(Stream.generate(() -> CompletableFuture.runAsync(this.remindPeople::asPlanned))
				.limit(4)
				.toArray(CompletableFuture[]::new))
			.join();
		look();

		assertThat(reminders(Seat.CMO)).hasSize(1);
		assertThat(reminders(Seat.CIO)).hasSize(1);
		assertThat(reminders(Seat.CEO)).hasSize(1);
	}

	@Test
	void carryNoPersonalLink() {
		this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);

		this.clock.goTo(FIRST);
		look();

		assertThat(this.mailed.newest(Seat.CMO)).contains("http://localhost:8080/seat/", "Mara Lind", "Olga Ode")
			.doesNotContain("/l/");
	}

	@Test
	void endWithTheAnswerAndWithAWordOfRefusal() {
		Launched round = this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);
		this.rounds.submitted(round, Seat.CMO, this.rounds.middling(Seat.CMO));
		this.rounds.decline(round, Seat.CEO);

		forTwoWeeks();

		assertThat(reminders(Seat.CMO)).isEmpty();
		assertThat(reminders(Seat.CEO)).isEmpty();
		assertThat(reminders(Seat.CIO)).hasSize(4);
	}

	@Test
	void endWithTheRound() {
		Launched round = this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);
		this.planRound.cancel(this.owner, round.roundId());

		forTwoWeeks();

		assertThat(reminders(Seat.CIO)).isEmpty();
	}

	@Test
	void areTakenBackFromTheOutboxWhenTheAnswerArrivesMeanwhile() {
		Launched round = this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);
		this.mail.deliver();
		this.mail.goDown();
		this.clock.goTo(FIRST);
		look();

		this.rounds.submitted(round, Seat.CMO, this.rounds.middling(Seat.CMO));
		this.mail.comeBack();
		this.clock.forward(Duration.ofMinutes(5));
		look();

		assertThat(reminders(Seat.CMO)).isEmpty();
		assertThat(reminders(Seat.CIO)).hasSize(1);
	}

	@Test
	void waitForTheMorningWhenTheServerComesBackAtNight() {
		this.mailed.invited(this.owner, "Europe/Berlin", Reminders.EVERY_3_DAYS);
		this.mail.deliver();
		this.mail.goDown();
		this.clock.goTo(FIRST);
		look();

		this.mail.comeBack();
		this.clock.goTo(Instant.parse("2027-01-14T20:00:00Z"));
		look();
		List<String> atNight = reminders(Seat.CMO);
		this.clock.goTo(Instant.parse("2027-01-15T07:00:00Z"));
		look();

		assertThat(atNight).isEmpty();
		assertThat(reminders(Seat.CMO)).hasSize(1);
	}

	@Test
	void areSentByHandOnceAPageAndByDay() {
		Launched round = this.mailed.invited(this.owner, "Asia/Taipei", Reminders.NONE);
		this.clock.goTo(Instant.parse("2027-01-11T15:00:00Z"));
		UUID id = round.roundId();

		this.remindPeople.byHand(this.owner, id, Seat.CMO, null);
		assertThatExceptionOfType(SentAlready.class)
			.isThrownBy(() -> this.remindPeople.byHand(this.owner, id, Seat.CMO, null));
		this.mail.deliver();
		List<String> atNight = reminders(Seat.CMO);
		this.clock.goTo(Instant.parse("2027-01-12T00:00:00Z"));
		this.mail.deliver();

		assertThat(atNight).isEmpty();
		assertThat(reminders(Seat.CMO)).hasSize(1);
		assertThat(this.jdbc.sql("select count(*) from access_entry where round_id = ? and action = 'reminded'")
			.param(id)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void areRefusedByHandOnceTheAnswersAreIn() {
		Launched round = this.mailed.invited(this.owner, "UTC", Reminders.NONE);
		this.rounds.submitted(round, Seat.CMO, this.rounds.middling(Seat.CMO));

		assertThatExceptionOfType(WrongState.class)
			.isThrownBy(() -> this.remindPeople.byHand(this.owner, round.roundId(), Seat.CMO, null))
			.withMessage("remind.not-open");
	}

	private void look() {
		this.remindPeople.asPlanned();
		this.mail.deliver();
	}

	private void forTwoWeeks() {
		for (int hour = 0; hour < 24 * 14; hour++) {
			this.clock.forward(Duration.ofHours(1));
			look();
		}
	}

	private List<String> reminders(Seat seat) {
		return this.mailed.subjects(seat).stream().filter(REMINDER::equals).toList();
	}

}
