package tandem.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.instrument.Strategy;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two keys, two people, and what opens when both are turned. */
@TandemTest
@OnBothDatabases
class TurnKeyTests {

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	@Autowired
	private TurnKey turnKey;

	@Autowired
	private TakeSeat takeSeat;

	@Autowired
	private ReleaseRound releaseRound;

	@Autowired
	private PlanRound planRound;

	@Autowired
	private FindRound findRound;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn lead;

	private TestRounds.Launched round;

	private final Map<Seat, TestRounds.Person> people = new HashMap<>();

	@BeforeEach
	void launch() {
		this.lead = this.practices.owner();
		this.round = this.rounds.selfServe(this.lead);
	}

	@Test
	void theSecondReleaseKeyOpensTheBandsOfACompleteRound() {
		submit(Seat.CMO, Seat.CIO);

		this.keys.turn(person(Seat.CMO), Key.RELEASE);
		assertThat(view().isReleased()).isFalse();
		this.keys.turn(person(Seat.CIO), Key.RELEASE);

		assertThat(view().status()).isEqualTo(RoundStatus.RELEASED);
		assertThat(view().areMarksReleased()).isFalse();
		assertThat(logged()).containsExactly("key-turned", "key-turned", "released-by-keys");
	}

	@Test
	void aKeyCanBeTurnedAsSoonAsOnesOwnSheetIsInAndNothingOpensByASubmit() {
		submit(Seat.CMO);
		this.keys.turn(person(Seat.CMO), Key.RELEASE);

		submit(Seat.CIO);

		assertThat(view().status()).isEqualTo(RoundStatus.COMPLETE);
		this.keys.turn(person(Seat.CIO), Key.RELEASE);
		assertThat(view().isReleased()).isTrue();
	}

	@Test
	void nobodyTurnsAKeyBeforeTheirOwnSheetIsIn() {
		submit(Seat.CMO);
		TestRounds.Person cio = this.rounds.consented(this.round, Seat.CIO);
		SeatVisit visit = this.rounds.visit(cio);

		assertThat(this.turnKey.keysOf(visit)).isEmpty();
		refuses("key.not-submitted", () -> this.turnKey.turn(visit, Key.RELEASE, 0));
	}

	@Test
	void aKeyCanBeTurnedBackUntilTheReleaseAndNotAfterIt() {
		submit(Seat.CMO, Seat.CIO);
		this.keys.turn(person(Seat.CMO), Key.RELEASE);
		this.keys.turnBack(person(Seat.CMO), Key.RELEASE);
		this.keys.turn(person(Seat.CIO), Key.RELEASE);

		assertThat(view().isReleased()).isFalse();
		this.keys.turn(person(Seat.CMO), Key.RELEASE);

		assertThat(view().isReleased()).isTrue();
		assertThat(this.keys.of(person(Seat.CMO), Key.RELEASE).mayTurnBack()).isFalse();
		refuses("key.used.release", () -> this.keys.turnBack(person(Seat.CMO), Key.RELEASE));
		assertThat(this.keys.of(person(Seat.CMO), Key.RELEASE).state()).isEqualTo("used");
	}

	@Test
	void theSameFormSentTwiceTurnsOnceAndSentAgainAfterTurningBackTurnsNothing() {
		submit(Seat.CMO, Seat.CIO);
		SeatVisit visit = this.rounds.visit(person(Seat.CMO));
		long known = this.keys.of(person(Seat.CMO), Key.RELEASE).known();

		this.turnKey.turn(visit, Key.RELEASE, known);
		this.turnKey.turn(visit, Key.RELEASE, known);
		this.turnKey.turnBack(visit, Key.RELEASE);
		this.turnKey.turnBack(visit, Key.RELEASE);

		refuses("key.changed", () -> this.turnKey.turn(visit, Key.RELEASE, known));
		assertThat(logged()).containsExactly("key-turned", "key-turned-back");
	}

	@Test
	void withdrawingAndReopeningTurnOnesOwnKeysBack() {
		submit(Seat.CMO);
		this.keys.turn(person(Seat.CMO), Key.RELEASE);
		this.keys.turn(person(Seat.CMO), Key.CEO_MARKS);
		this.takeSeat.reopen(this.rounds.visit(person(Seat.CMO)));
		this.takeSeat.submit(this.rounds.visit(person(Seat.CMO)));
		assertThat(view().seats().get(Seat.CMO).keys()).isEmpty();

		submit(Seat.CIO);
		this.keys.turn(person(Seat.CMO), Key.RELEASE);
		this.takeSeat.withdraw(this.rounds.visit(person(Seat.CMO)));
		assertThat(view().seats().get(Seat.CMO).keys()).isEmpty();

		this.keys.turn(person(Seat.CIO), Key.RELEASE);
		assertThat(view().status()).isEqualTo(RoundStatus.COLLECTING);
	}

	@Test
	void theLeadConsultantCannotOpenTheBandsOfASelfServeRoundButItsMarks() {
		submit(Seat.CMO, Seat.CIO);

		refuses("release.by-keys", () -> release(ReleaseLevel.BANDS));
		refuses("release.bands-first", () -> release(ReleaseLevel.MARKS));
		Seat.PAIR.forEach((seat) -> this.keys.turn(person(seat), Key.RELEASE));
		refuses("release.already", () -> release(ReleaseLevel.BANDS));
		release(ReleaseLevel.MARKS);

		assertThat(view().areMarksReleased()).isTrue();
	}

	@Test
	void theMarksOpenToTheCeoWithBothKeysAndTheSecondReleaseInAnyOrder() {
		submit(Seat.CMO, Seat.CIO);
		Seat.PAIR.forEach((seat) -> this.keys.turn(person(seat), Key.CEO_MARKS));
		assertThat(view().areMarksOpenToCeo()).isFalse();
		Seat.PAIR.forEach((seat) -> this.keys.turn(person(seat), Key.RELEASE));
		assertThat(view().areMarksOpenToCeo()).isFalse();

		release(ReleaseLevel.MARKS);
		assertThat(view().areMarksOpenToCeo()).isTrue();

		this.keys.turnBack(person(Seat.CIO), Key.CEO_MARKS);
		assertThat(view().areMarksOpenToCeo()).isFalse();
	}

	@Test
	void anArchivedRoundTakesNoKeyButGivesOneBack() {
		submit(Seat.CMO, Seat.CIO);
		Seat.PAIR.forEach((seat) -> this.keys.turn(person(seat), Key.RELEASE));
		this.keys.turn(person(Seat.CMO), Key.CEO_MARKS);
		this.planRound.archive(this.lead, this.round.roundId());

		refuses("key.closed", () -> this.keys.turn(person(Seat.CIO), Key.CEO_MARKS));
		this.keys.turnBack(person(Seat.CMO), Key.CEO_MARKS);

		assertThat(view().seats().get(Seat.CMO).keys()).containsExactly(Key.RELEASE);
	}

	@Test
	void offersOnlyKeysThatOpenSomething() {
		this.round = this.rounds.launched(this.lead);
		submit(Seat.CMO);
		assertThat(this.turnKey.keysOf(this.rounds.visit(person(Seat.CMO)))).extracting(KeyView::key)
			.containsExactly(Key.CEO_MARKS);

		this.round = this.rounds.launched(this.lead, Strategy.COST, Seat.PAIR);
		submit(Seat.CIO);
		SeatVisit visit = this.rounds.visit(person(Seat.CIO));
		assertThat(this.turnKey.keysOf(visit)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.turnKey.turn(visit, Key.RELEASE, 0));
	}

	@ParameterizedTest
	@EnumSource(Key.class)
	void theCeoHoldsNoKey(Key key) {
		submit(Seat.CEO);
		SeatVisit visit = this.rounds.visit(person(Seat.CEO));

		assertThat(this.turnKey.keysOf(visit)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.turnKey.turn(visit, key, 0));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.turnKey.turnBack(visit, key));
	}

	private void submit(Seat... seats) {
		for (Seat seat : seats) {
			this.people.put(seat, this.rounds.submitted(this.round, seat, this.rounds.middling(seat)));
		}
	}

	private TestRounds.Person person(Seat seat) {
		return this.people.get(seat);
	}

	private RoundView view() {
		return this.findRound.byId(this.lead, this.round.roundId());
	}

	private void release(ReleaseLevel level) {
		this.releaseRound.release(this.lead, this.round.roundId(), level);
	}

	private static void refuses(String reason, Runnable step) {
		assertThatExceptionOfType(WrongState.class).isThrownBy(step::run).withMessage(reason);
	}

	private List<String> logged() {
		return this.jdbc
			.sql("select action from access_entry where round_id = ? and action like '%key%' order by action")
			.param(this.round.roundId())
			.query(String.class)
			.list();
	}

}
