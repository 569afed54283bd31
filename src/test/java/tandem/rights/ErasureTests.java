package tandem.rights;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.RoundView;
import tandem.report.BuildReport;
import tandem.report.Channel;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Nothing is left of what has been erased: every row of every table is looked through,
 * whoever made it.
 */
@TandemTest
@OnBothDatabases
class ErasureTests {

	@Autowired
	private EraseData eraseData;

	@Autowired
	private Receipts receipts;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private FindRound findRound;

	@Autowired
	private BuildReport buildReport;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private NamedRounds rounds;

	private SignedIn lead;

	@BeforeEach
	void openAPractice() {
		this.lead = this.practices.owner();
	}

	@ParameterizedTest
	@EnumSource(Seat.class)
	void leavesNoTraceOfAPerson(Seat seat) {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS, ReleaseLevel.MARKS);
		UUID seatId = round.people().get(seat).seatId();
		assertThat(rowsNaming(round.traces(seat))).isNotEmpty();

		Receipt receipt = this.eraseData.person(this.lead, seatId);

		assertThat(rowsNaming(round.traces(seat))).isEmpty();
		assertThat(rowsNaming(round.traces(Seat.PAIR.get(seat == Seat.CMO ? 1 : 0)))).isNotEmpty();
		assertThat(this.receipts.find(receipt.number())).contains(receipt);
		assertThat(receipt.rows()).containsKeys("answer", "seat", "seat_link", "seat_device", "access_entry");
	}

	@Test
	void takesTheAnswersOfBothAndTheReportAlong() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS, ReleaseLevel.MARKS);

		this.eraseData.person(this.testRounds.visit(round.people().get(Seat.CIO)));

		assertThat(rowsNaming(List.of("private of " + round.mark(), "shown words of " + round.mark()))).isEmpty();
		assertThat(count("scorecard", round)).isZero();
		assertThat(this.buildReport.forMember(this.lead, round.round().roundId(), Channel.PAGE)).isEmpty();
		RoundView after = this.findRound.byId(this.lead, round.round().roundId());
		assertThat(after.isReduced()).isTrue();
		assertThat(after.seats().get(Seat.CIO).erased()).isTrue();
		assertThat(after.seats().get(Seat.CIO).personName()).isEqualTo("Erased person");
		assertThat(after.seats().get(Seat.CMO).personName()).isEqualTo(round.name(Seat.CMO));
	}

	@Test
	void leavesTheRoundToTheOthersWhileItRuns() {
		NamedRounds.Named round = this.rounds.launched(this.lead, Seat.PAIR);
		this.rounds.submit(round, Seat.CMO);

		this.eraseData.person(this.lead, round.people().get(Seat.CIO).seatId());

		assertThat(rowsNaming(round.traces(Seat.CIO))).isEmpty();
		assertThat(rowsNaming(List.of("private of " + round.mark()))).isNotEmpty();
		assertThat(this.findRound.byId(this.lead, round.round().roundId()).isReduced()).isFalse();
	}

	@Test
	void makesTheReportAgainWithoutTheCeo() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);

		this.eraseData.person(this.lead, round.people().get(Seat.CEO).seatId());

		assertThat(this.findRound.byId(this.lead, round.round().roundId()).hasCeo()).isFalse();
		assertThat(count("scorecard", round)).isOne();
		assertThat(this.buildReport.forMember(this.lead, round.round().roundId(), Channel.PAGE)).isPresent();
	}

	@Test
	void leavesNoTraceOfARound() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);

		Receipt receipt = this.eraseData.round(this.lead, round.round().roundId());

		assertThat(rowsNaming(
				List.of(round.round().roundId().toString(), " Person " + round.mark(), "words of " + round.mark())))
			.isEmpty();
		assertThat(rowsNaming(List.of(round.firm()))).extracting(EveryRow.Row::table).containsExactly("client");
		assertThat(rowsNaming(List.of(receipt.number()))).extracting(EveryRow.Row::table)
			.containsExactlyInAnyOrder("erasure_receipt", "access_entry");
	}

	@Test
	void leavesNoTraceOfAClientHoweverManyRoundsItHas() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		UUID client = round.round().clientId();
		for (int i = 0; i < 105; i++) {
			this.testRounds.draftOf(this.lead, client, "Drafted " + round.mark());
		}
		NamedRounds.Named other = this.rounds.complete(this.lead);

		this.eraseData.client(this.lead, client);

		assertThat(rowsNaming(List.of(client.toString(), round.mark(), round.round().roundId().toString()))).isEmpty();
		assertThat(rowsNaming(other.traces(Seat.CMO))).isNotEmpty();
	}

	@Test
	void isAllOrNothing() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		List<String> traces = List.of(round.round().clientId().toString(), round.mark());
		List<EveryRow.Row> before = rowsNaming(traces);

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.eraseData.client(this.lead, round.round().clientId());
			status.setRollbackOnly();
		});

		assertThat(rowsNaming(traces)).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void leavesNothingHalfForWhoeverIsFillingIn() {
		NamedRounds.Named round = this.rounds.launched(this.lead, Seat.PAIR);
		TestRounds.Person person = round.people().get(Seat.CMO);
		var before = this.testRounds.visit(person);

		this.eraseData.round(this.lead, round.round().roundId());

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.testRounds.keep(before, "P1a.own", "3"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.eraseData.person(before));
		assertThat(rowsNaming(List.of(person.seatId().toString()))).isEmpty();
	}

	private List<EveryRow.Row> rowsNaming(List<String> needles) {
		return new EveryRow(this.jdbc).naming(needles);
	}

	private long count(String table, NamedRounds.Named round) {
		return this.jdbc.sql("select count(*) from " + table + " where round_id = ?")
			.param(round.round().roundId())
			.query(Long.class)
			.single();
	}

}
