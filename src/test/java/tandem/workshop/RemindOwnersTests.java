package tandem.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.MailedRounds;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.Reminders;
import tandem.mail.TestMail;
import tandem.shared.IfMatch;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has to move is told of the day: once each time, by day, and of nothing else.
 */
@TandemTest
@OnBothDatabases
class RemindOwnersTests {

	private static final IfMatch ANY = IfMatch.read(null);

	/** A Thursday. */
	private static final LocalDate DUE = LocalDate.of(2027, 1, 21);

	/** Three days before, ten o’clock in Berlin. */
	private static final Instant SOON = Instant.parse("2027-01-18T09:00:00Z");

	private static final Instant ON_THE_DAY = Instant.parse("2027-01-21T09:00:00Z");

	private static final String SUBJECT = "Due on 21 January 2027: what you agreed on";

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	AgreeAction agreeAction;

	@Autowired
	ChangeAction changeAction;

	@Autowired
	FollowAction followAction;

	@Autowired
	RemindOwners remindOwners;

	@Autowired
	TestMail mail;

	@Autowired
	MovableClock clock;

	MailedRounds mailed;

	SignedIn owner;

	TestRounds.Launched round;

	@BeforeEach
	void release(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.owner = this.practices.owner();
		this.round = this.mailed.invited(this.owner, "Europe/Berlin", Reminders.NONE);
		Seat.PAIR.forEach((seat) -> this.rounds.submitted(this.round, seat, this.rounds.middling(seat)));
		this.releaseRound.release(this.owner, this.round.roundId(), ReleaseLevel.BANDS);
	}

	@Test
	void threeDaysBeforeAndOnTheDayHoweverManyInstancesLook() {
		agree(WhoMoves.BOTH, DUE);
		agree(WhoMoves.CMO, DUE);

		this.clock.goTo(SOON.minusSeconds(1));
		look();
		assertThat(told(Seat.CMO)).isEmpty();
		this.clock.goTo(SOON);
		CompletableFuture
			.allOf(Stream.generate(() -> CompletableFuture.runAsync(this.remindOwners::asPlanned))
				.limit(3)
				.toArray(CompletableFuture[]::new))
			.join();
		look();
		assertThat(told(Seat.CMO)).hasSize(1);
		this.clock.goTo(ON_THE_DAY);
		look();
		look();

		assertThat(told(Seat.CMO)).hasSize(2);
		assertThat(told(Seat.CIO)).hasSize(2);
		assertThat(told(Seat.CEO)).isEmpty();
	}

	@Test
	void ofTheDayAndNotOfWhatWasAgreed() {
		agree(WhoMoves.CMO, DUE);

		this.clock.goTo(SOON);
		look();

		assertThat(this.mailed.newest(Seat.CMO)).contains("21 January 2027", "Contoso", "Olga Ode", "/plan")
			.doesNotContain("stand-up", "M03", "/l/");
	}

	@Test
	void notOfWhatIsDoneOrDropped() {
		say(agree(WhoMoves.CMO, DUE), ActionStatus.DONE);
		say(agree(WhoMoves.CIO, DUE), ActionStatus.DROPPED);

		this.clock.goTo(SOON);
		look();
		this.clock.goTo(ON_THE_DAY);
		look();

		assertThat(told(Seat.CMO)).isEmpty();
		assertThat(told(Seat.CIO)).isEmpty();
	}

	@Test
	void notWhenItIsDoneWhileTheLetterWaits() {
		ActionView action = agree(WhoMoves.CMO, DUE);
		this.mail.deliver();
		this.mail.goDown();
		this.clock.goTo(ON_THE_DAY);
		look();
		say(action, ActionStatus.DONE);
		this.mail.comeBack();
		this.clock.goTo(ON_THE_DAY.plusSeconds(600));
		look();

		assertThat(told(Seat.CMO)).isEmpty();
	}

	@Test
	void ofTheNewDayWhenItWasMoved() {
		ActionView action = agree(WhoMoves.CMO, DUE);
		this.clock.goTo(SOON);
		look();
		this.changeAction.change(this.owner, action.id(), ANY,
				(now) -> new ChangeAction.Wanted(terms(WhoMoves.CMO, DUE.plusDays(7)), now.action().status(),
						OutcomeNote.NONE));

		this.clock.goTo(ON_THE_DAY);
		look();
		this.clock.goTo(SOON.plusSeconds(7 * 24 * 3600));
		look();

		assertThat(told(Seat.CMO)).hasSize(1);
		assertThat(this.mailed.subjects(Seat.CMO)).contains("Due on 28 January 2027: what you agreed on");
	}

	private void look() {
		this.remindOwners.asPlanned();
		this.mail.deliver();
	}

	private ActionView agree(WhoMoves who, LocalDate due) {
		return this.agreeAction.on(this.owner, this.round.roundId(), terms(who, due), FormKey.fresh());
	}

	private static ActionTerms terms(WhoMoves who, LocalDate due) {
		return new ActionTerms("M03", new Name("A stand-up on Tuesdays"), who, null, due);
	}

	private void say(ActionView action, ActionStatus status) {
		this.followAction.byMember(this.owner, this.round.roundId(), action.id(),
				new FollowAction.Word(status, OutcomeNote.NONE, ANY));
	}

	private List<String> told(Seat seat) {
		return this.mailed.subjects(seat).stream().filter(SUBJECT::equals).toList();
	}

}
