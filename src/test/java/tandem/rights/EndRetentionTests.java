package tandem.rights;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.ReleaseLevel;
import tandem.report.KeepSourceBands;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens at night to rounds that a practice no longer keeps. */
@TandemTest
@OnBothDatabases
class EndRetentionTests {

	@Autowired
	private EndRetention endRetention;

	@Autowired
	private ChangeRetention changeRetention;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private KeepSourceBands keepSourceBands;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private FindRound findRound;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MovableClock clock;

	@Autowired
	private NamedRounds rounds;

	private SignedIn lead;

	@BeforeEach
	void openAPractice() {
		this.lead = this.practices.owner();
	}

	@Test
	void leavesTheBandsOfAReleasedReportAndNobodysName() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS, ReleaseLevel.MARKS);

		afterDays(732);

		Stream.of(Seat.values()).forEach((seat) -> assertThat(naming(round.traces(seat))).isEmpty());
		assertThat(naming(List.of("words of " + round.mark(), "private of " + round.mark()))).isEmpty();
		assertThat(this.keepSourceBands.open(round.round().roundId())).hasSize(4);
		assertThat(this.findRound.byId(this.lead, round.round().roundId()).isReduced()).isTrue();
	}

	@Test
	void leavesNothingOfAReportThatNobodyWasShown() {
		NamedRounds.Named round = this.rounds.complete(this.lead);

		afterDays(732);

		assertThat(naming(round.traces(Seat.CMO))).isEmpty();
		assertThat(this.keepSourceBands.open(round.round().roundId())).isEmpty();
	}

	@Test
	void keepsWhatIsNotOldEnough() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);

		afterDays(730);

		assertThat(naming(round.traces(Seat.CMO))).isNotEmpty();
		assertThat(isReduced(round)).isFalse();
	}

	@Test
	void keepsToTheMonthsOfThePracticeAfterThirtyDaysOfNotice() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		this.clock.forward(Duration.ofDays(200));
		this.changeRetention.to(this.lead, 6);

		this.endRetention.everyNight();
		boolean atOnce = isReduced(round);
		this.clock.forward(Duration.ofDays(30));
		this.endRetention.everyNight();

		assertThat(atOnce).isFalse();
		assertThat(isReduced(round)).isTrue();
	}

	@Test
	void reducesEachRoundOnceHoweverManyInstancesRun() throws Exception {
		List<NamedRounds.Named> old = Stream.generate(() -> this.rounds.released(this.lead, ReleaseLevel.BANDS))
			.limit(6)
			.toList();
		this.clock.forward(Duration.ofDays(800));

		atTheSameInstant(this.endRetention::everyNight);

		assertThat(old).allMatch(this::isReduced);
		assertThat(this.jdbc.sql("select count(*) from erasure_receipt where practice_id = ?")
			.param(this.lead.practiceId())
			.query(Long.class)
			.single()).isEqualTo(6);
	}

	@Test
	void leavesARoundWholeWhereTheNightIsCutShort() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		List<EveryRow.Row> before = naming(List.of(round.mark(), round.round().roundId().toString()));

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.eraseData.answers(round.round().roundId());
			status.setRollbackOnly();
		});

		assertThat(naming(List.of(round.mark(), round.round().roundId().toString())))
			.containsExactlyInAnyOrderElementsOf(before);
		afterDays(732);
		assertThat(isReduced(round)).isTrue();
	}

	@Test
	void removesBandsThatNobodyAgreedTo() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		this.eraseData.person(this.lead, round.people().get(Seat.CIO).seatId());
		boolean asked = this.keepSourceBands.isAsked(round.round().roundId(), this.clock.instant());

		this.clock.forward(Duration.ofDays(31));
		this.endRetention.everyNight();

		assertThat(asked).isTrue();
		assertThat(bands(round)).isZero();
	}

	@Test
	void keepsBandsThatTheOtherAgreedTo() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		this.eraseData.person(this.lead, round.people().get(Seat.CIO).seatId());

		this.eraseData.bands(this.testRounds.visit(round.people().get(Seat.CMO)), true);
		this.clock.forward(Duration.ofDays(31));
		this.endRetention.everyNight();

		assertThat(this.keepSourceBands.open(round.round().roundId())).hasSize(4);
	}

	/** 24 months from the tests' first day are 731 days. */
	private void afterDays(int days) {
		this.clock.forward(Duration.ofDays(days));
		this.endRetention.everyNight();
	}

	private boolean isReduced(NamedRounds.Named round) {
		return this.findRound.byId(this.lead, round.round().roundId()).isReduced();
	}

	private long bands(NamedRounds.Named round) {
		return this.jdbc.sql("select count(*) from source_band where round_id = ?")
			.param(round.round().roundId())
			.query(Long.class)
			.single();
	}

	private List<EveryRow.Row> naming(List<String> needles) {
		return new EveryRow(this.jdbc).naming(needles);
	}

	private static void atTheSameInstant(Runnable work) throws Exception {
		ExecutorService two = Executors.newFixedThreadPool(2);
		CountDownLatch ready = new CountDownLatch(2);
		Runnable together = () -> {
			ready.countDown();
			try {
				ready.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			work.run();
		};
		try {
			for (Future<?> done : List.of(two.submit(together), two.submit(together))) {
				done.get();
			}
		}
		finally {
			two.shutdownNow();
		}
	}

}
