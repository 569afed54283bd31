package tandem.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.ImportAnswers;
import tandem.assessment.Key;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.instrument.Dyad;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The keys to the marks are used by the moment at which the CEO is shown them. */
@TandemTest
@OnBothDatabases
class UsedKeysTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	@Autowired
	private ImportAnswers importAnswers;

	@Autowired
	private ReleaseRound releaseRound;

	@Autowired
	private FindRound findRound;

	@Autowired
	private JdbcClient jdbc;

	private ReportedPair pair;

	@BeforeEach
	void openTheMarks() {
		this.pair = new ReportedPair(this.mvc, this.practices, this.rounds);
		this.pair.submitAll();
		this.pair.release("bands");
		this.pair.release("marks");
		Seat.PAIR.forEach((seat) -> this.keys.turn(this.pair.person(seat), Key.CEO_MARKS));
	}

	@Test
	void aKeyIsTurnedBackBeforeTheCeoHasLookedAndTheMarksStayClosed() {
		this.pair.page(this.pair.lead(), "?as=ceo");
		this.pair.byApi(true, "ceo");

		this.keys.turnBack(this.pair.person(Seat.CIO), Key.CEO_MARKS);

		assertThat(this.pair.seatPage(Seat.CEO)).bodyText().doesNotContain(ReportedPair.aboveTheBands());
		assertThat(opened()).isZero();
	}

	@Test
	void afterTheCeoHasLookedNoKeyIsTurnedBackAndTheLogHasItOnce() {
		this.pair.seatPage(Seat.CEO);
		this.pair.seatPage(Seat.CEO);

		assertThatExceptionOfType(WrongState.class)
			.isThrownBy(() -> this.keys.turnBack(this.pair.person(Seat.CMO), Key.CEO_MARKS))
			.withMessage("key.used.ceo-marks");
		assertThat(opened()).isEqualTo(1);
		for (Seat seat : Seat.PAIR) {
			assertThat(this.pair.logPage(seat)).bodyText().contains("was shown the marks for the first time");
			assertThat(this.keys.of(this.pair.person(seat), Key.CEO_MARKS).state()).isEqualTo("used");
		}
	}

	@RepeatedTest(3)
	void theCeoLooksAsAKeyIsTurnedBackAndOneOfTheTwoComesFirst() throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			Future<Boolean> shown = both.submit(() -> {
				start.await();
				return this.pair.seatPage(Seat.CEO).getResponse().getContentAsString().contains("Goal map");
			});
			Future<Boolean> back = both.submit(() -> {
				start.await();
				return isTurnedBack();
			});

			assertThat(shown.get()).isNotEqualTo(back.get());
			assertThat(opened()).isEqualTo(shown.get() ? 1 : 0);
			assertThat(round().areMarksOpenToCeo()).isEqualTo(shown.get());
		}
		finally {
			both.shutdown();
		}
	}

	@Test
	void answersBroughtInComeWithoutKeysAndTheLeadConsultantReleases() {
		SignedIn lead = this.pair.leadConsultant();
		TestRounds.Launched round = this.rounds.selfServe(lead);
		Dyad dyad = GoldenRounds.dyad("mixed-5.json");
		this.importAnswers.of(lead, round.roundId(), Map.of(Seat.CMO, dyad.cmo(), Seat.CIO, dyad.cio()),
				new ImportAnswers.Consent(new Name("Olga Ode"), LocalDate.of(2027, 1, 4), false));
		TestRounds.Person whoeverHoldsTheLink = this.rounds.open(round, Seat.CMO);

		assertThat(this.mvc.get().uri(whoeverHoldsTheLink.path("")).with(whoeverHoldsTheLink.device())).bodyText()
			.contains("the lead consultant reads the result first")
			.doesNotContain("Your keys");
		this.releaseRound.release(lead, round.roundId(), ReleaseLevel.BANDS);

		assertThat(this.findRound.byId(lead, round.roundId()).isReleased()).isTrue();
		assertThat(List.of(Key.values())).noneMatch(this.findRound.byId(lead, round.roundId())::offers);
	}

	private boolean isTurnedBack() {
		try {
			this.keys.turnBack(this.pair.person(Seat.CIO), Key.CEO_MARKS);
			return true;
		}
		catch (WrongState ex) {
			return false;
		}
	}

	private RoundView round() {
		return this.findRound.byId(this.pair.leadConsultant(), this.pair.round().roundId());
	}

	private long opened() {
		return this.jdbc.sql("select count(*) from access_entry where round_id = ? and action = 'marks-opened-by-ceo'")
			.param(this.pair.round().roundId())
			.query(Long.class)
			.single();
	}

}
