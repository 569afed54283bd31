package tandem.rights;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.ReleaseLevel;
import tandem.report.Level;
import tandem.share.FreshShare;
import tandem.share.OpenShare;
import tandem.share.ShareReport;
import tandem.share.ShareTerms;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** Links to a report are handed over without what opens them, and go with the report. */
@TandemTest
@OnBothDatabases
class SharesInRightsTests {

	private static final Instant UNTIL = MovableClock.START.plusSeconds(86_400);

	@Autowired
	private ExportData exportData;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private ShareReport shareReport;

	@Autowired
	private OpenShare openShare;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private JdbcClient jdbc;

	private NamedRounds.Named round;

	private FreshShare share;

	@BeforeEach
	void share(@Autowired OpenedPractices practices, @Autowired NamedRounds rounds) {
		SignedIn lead = practices.owner();
		this.round = rounds.released(lead, ReleaseLevel.BANDS);
		this.share = this.shareReport.make(lead, this.round.round().roundId(),
				new ShareTerms(new Name("Chair, with " + this.round.name(Seat.CEO)), Level.BANDS, Language.ENGLISH,
						UNTIL, null),
				FormKey.fresh());
		this.openShare.open(this.share.secret(), null);
	}

	@Test
	void anExecutivesCopyAndAClientsHoldThemWithoutTheirHashes() throws IOException {
		OpenedArchive own = ExportHoldsEveryRowTests
			.open(this.exportData.ofSeat(this.testRounds.visit(this.round.people().get(Seat.CMO)), Locale.ENGLISH));
		OpenedArchive clients = ExportHoldsEveryRowTests
			.open(this.exportData.ofClient(this.round.lead(), this.round.round().clientId(), Locale.ENGLISH));

		assertThat(own.rows("report-share")).hasSize(1);
		assertThat(clients.rows("report-share")).hasSize(1);
		assertThat(own.everything() + clients.everything()).contains("Chair, with ")
			.doesNotContain(this.share.secret().hash(), "secretHash", "codeHash");
	}

	@Test
	void theCeosNameGoesOutOfThem() {
		this.eraseData.person(this.testRounds.visit(this.round.people().get(Seat.CEO)));

		assertThat(count()).isEqualTo(1);
		assertThat(new EveryRow(this.jdbc).naming(this.round.traces(Seat.CEO))).isEmpty();
	}

	@Test
	void theyGoWithTheResultsAndOpenNothing() {
		this.eraseData.person(this.testRounds.visit(this.round.people().get(Seat.CIO)));

		assertThat(count()).isZero();
		assertThat(this.openShare.look(this.share.secret(), "192.0.2.7")).isEmpty();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from report_share where round_id = ?")
			.param(this.round.round().roundId())
			.query(Long.class)
			.single();
	}

}
