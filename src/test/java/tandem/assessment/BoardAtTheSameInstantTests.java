package tandem.assessment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** Consultants and executives who act on one round at the very same moment. */
@TandemTest
@OnBothDatabases
class BoardAtTheSameInstantTests {

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TakeSeat takeSeat;

	@Autowired
	private ReplacePerson replacePerson;

	@Autowired
	private ChangeRound changeRound;

	@Autowired
	private PlanRound planRound;

	@Autowired
	private FindRound findRound;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn lead;

	private Launched round;

	@BeforeEach
	void launch() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
	}

	@Test
	void twoWhoReplaceThePersonReplaceOnce() {
		List<Object> outcomes = Together.run(() -> replace("Nia Voss"), () -> replace("Tom Reil"));

		assertThat(outcomes).contains("sent already").hasSize(2);
		SeatView seat = view().seats().get(Seat.CMO);
		assertThat(seat.occupancy()).isEqualTo(2);
		assertThat(this.findRound.linksOf(this.lead, this.round.roundId(), MovableClock.START).get(Seat.CMO))
			.filteredOn(LinkView::live)
			.hasSize(1);
	}

	@RepeatedTest(3)
	void whoeverSubmitsWhileReplacedLeavesARoundOfOnePiece() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.submitted(this.round, Seat.CIO, this.rounds.middling(Seat.CIO));
		this.rounds.answer(cmo, this.rounds.middling(Seat.CMO));
		SeatVisit visit = this.rounds.visit(cmo);

		Together.run(() -> this.takeSeat.submit(visit), () -> replace("Nia Voss"));

		assertThat(view().status()).isEqualTo(RoundStatus.COLLECTING);
		assertThat(view().seats().get(Seat.CMO).submitted()).isNull();
		assertThat(view().seats().get(Seat.CMO).personName()).isEqualTo("Nia Voss");
		assertThat(count("select count(*) from scorecard where round_id = ?", this.round.roundId())).isZero();
		assertThat(count("select count(*) from answer where seat_id = ?", cmo.seatId())).isZero();
	}

	@RepeatedTest(3)
	void aChangeAndASubmissionBothHappen() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(cmo, this.rounds.middling(Seat.CMO));
		SeatVisit visit = this.rounds.visit(cmo);

		Together.run(() -> this.takeSeat.submit(visit), () -> change(RoundField.CMO_NAME, "Mara Lind", "Mara Lindt"));

		assertThat(view().seats().get(Seat.CMO).submitted()).isNotNull();
		assertThat(view().seats().get(Seat.CMO).personName()).isEqualTo("Mara Lindt");
	}

	@Test
	void ofTwoWhoChangeTheSameFactOneIsTold() {
		List<Object> outcomes = Together.run(() -> change(RoundField.CIO_NAME, "Ivo Brandt", "Ivo Brand"),
				() -> change(RoundField.CIO_NAME, "Ivo Brandt", "Iwo Brandt"));

		assertThat(outcomes).filteredOn((outcome) -> ((ChangeRound.Outcome) outcome).isClash()).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> !((ChangeRound.Outcome) outcome).isClash()).hasSize(1);
	}

	@Test
	void oneLeavesAndOneCancelsAndNothingIsHalfDone() {
		List<Object> outcomes = Together.run(() -> replace("Nia Voss"), () -> {
			this.planRound.cancel(this.lead, this.round.roundId());
			return "cancelled";
		});

		assertThat(outcomes).contains("cancelled");
		assertThat(view().status()).isEqualTo(RoundStatus.CANCELLED);
	}

	private Object replace(String name) {
		return this.replacePerson.with(this.lead, this.round.roundId(), Seat.CMO, 1,
				new RoundPlan.Person(new Name(name), null));
	}

	private Object change(RoundField field, String was, String typed) {
		return this.changeRound.change(this.lead, this.round.roundId(), Map.of(field, was), Map.of(field, typed));
	}

	private RoundView view() {
		return this.findRound.byId(this.lead, this.round.roundId());
	}

	private long count(String sql, Object of) {
		return this.jdbc.sql(sql).param(of).query(Long.class).single();
	}

}
