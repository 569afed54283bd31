package tandem.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens when people act at the very same moment, on either database. */
@TandemTest
@OnBothDatabases
class AtTheSameInstantTests {

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	@Autowired
	private TakeSeat takeSeat;

	@Autowired
	private FindRound findRound;

	@Autowired
	private ReadSheet readSheet;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn lead;

	private TestRounds.Launched round;

	private TestRounds.Person cmo;

	private TestRounds.Person cio;

	@BeforeEach
	void bothHaveAnswered() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
		this.cmo = this.rounds.consented(this.round, Seat.CMO);
		this.cio = this.rounds.consented(this.round, Seat.CIO);
		this.rounds.answer(this.cmo, this.rounds.middling(Seat.CMO));
		this.rounds.answer(this.cio, this.rounds.middling(Seat.CIO));
	}

	@Test
	void threeSubmitsAreOneWithOneReceipt() {
		SeatVisit visit = this.rounds.visit(this.cmo);

		Set<Object> receipts = Set.copyOf(Together.run(() -> this.takeSeat.submit(visit),
				() -> this.takeSeat.submit(visit), () -> this.takeSeat.submit(visit)));

		assertThat(receipts).hasSize(1);
		assertThat(this.takeSeat.submit(visit)).isEqualTo(receipts.iterator().next());
		assertThat(submissions()).isEqualTo(1);
	}

	@RepeatedTest(3)
	void bothSubmitWhileOneWithdrawsAndTheRoundIsOfOnePiece() {
		SeatVisit asCmo = this.rounds.visit(this.cmo);
		SeatVisit asCio = this.rounds.visit(this.cio);

		Together.run(() -> this.takeSeat.submit(asCmo), () -> this.takeSeat.submit(asCio), () -> {
			this.takeSeat.withdraw(asCmo);
			return "withdrawn";
		});

		RoundView view = this.findRound.byId(this.lead, this.round.roundId());
		boolean bothIn = view.seats().values().stream().filter((seat) -> seat.submitted() != null).count() == 2;
		assertThat(view.status()).isEqualTo(bothIn ? RoundStatus.COMPLETE : RoundStatus.COLLECTING);
		assertThat(view.seats().get(Seat.CIO).submitted()).isNotNull();
	}

	@RepeatedTest(3)
	void bothTurnTheirKeyWhileOneTurnsItBackAndEitherItIsReleasedOrTheKeyIsBack() {
		TestRounds.Launched selfServe = this.rounds.selfServe(this.lead);
		TestRounds.Person one = this.rounds.submitted(selfServe, Seat.CMO, this.rounds.middling(Seat.CMO));
		TestRounds.Person other = this.rounds.submitted(selfServe, Seat.CIO, this.rounds.middling(Seat.CIO));
		this.keys.turn(one, Key.RELEASE);

		List<Object> outcomes = Together.run(() -> turned(other), () -> turned(other), () -> turnedBack(one));

		RoundView view = this.findRound.byId(this.lead, selfServe.roundId());
		boolean back = outcomes.contains("back");
		assertThat(view.isReleased()).isEqualTo(!back);
		assertThat(view.hasTurned(Seat.CMO, Key.RELEASE)).isEqualTo(!back);
		assertThat(view.hasTurned(Seat.CIO, Key.RELEASE)).isTrue();
		assertThat(this.jdbc.sql("select count(*) from access_entry where round_id = ? and action = 'key-turned'")
			.param(selfServe.roundId())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	private Object turned(TestRounds.Person person) {
		this.keys.turn(person, Key.RELEASE);
		return "turned";
	}

	private Object turnedBack(TestRounds.Person person) {
		this.keys.turnBack(person, Key.RELEASE);
		return "back";
	}

	@Test
	void twoTabsThatKeepTheSameAnswerAtOnceLeaveOneRow() {
		TestRounds.Person person = this.cmo;
		Map<String, String> answer = Map.of("P1a.own", "7");

		Together.run(() -> answer(person, answer), () -> answer(person, answer), () -> answer(person, answer));

		assertThat(this.readSheet.sheet(this.rounds.visit(person)).own("P1a")).isEqualTo(7);
		assertThat(this.jdbc.sql("select count(*) from answer where seat_id = ? and field = 'P1a.own'")
			.param(person.seatId())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private Object answer(TestRounds.Person person, Map<String, String> texts) {
		this.rounds.answer(person, texts);
		return "kept";
	}

	private long submissions() {
		return this.jdbc.sql("select count(*) from access_entry where round_id = ? and action = 'submitted'")
			.param(this.round.roundId())
			.query(Long.class)
			.single();
	}

}
