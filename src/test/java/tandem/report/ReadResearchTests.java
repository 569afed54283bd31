package tandem.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
import tandem.assessment.NotAllowed;
import tandem.assessment.OptedInRounds;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.rights.EraseData;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TandemTest
@OnBothDatabases
class ReadResearchTests {

	@Autowired
	private ReadResearch readResearch;

	@Autowired
	private OptedInRounds optedIn;

	@Autowired
	private ResearchPool pool;

	@Autowired
	private ResearchRounds rounds;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private AccessLog log;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private SignedIn owner;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
	}

	@Test
	void tellsOfAReleasedRoundUnderPseudonyms() {
		ResearchRounds.Agreed agreed = this.rounds.firms(this.owner, 1).get(0);
		this.pool.confirm(this.owner);

		ResearchView view = read().get(0);

		assertThat(view.quarter()).matches("20[0-9]{2}-Q[1-4]");
		assertThat(view.sheets().get(Seat.CMO).answers()).containsKeys("P1a.own", "P1a.guess", "P4a", "A3d.analytics",
				"O4.own");
		assertThat(view.sources()).containsOnlyKeys("perspective", "goals", "accountability", "structure");
		assertThat(view.sources().get("perspective").risk()).isBetween(0.0, 100.0);
		assertThat(view.toString()).doesNotContain("Mara", "Ivo", "Fabrikam", agreed.round().roundId().toString(),
				agreed.round().clientId().toString(), agreed.person(Seat.CMO).seatId().toString());
	}

	@Test
	void leavesOutWhatWasWrittenThePayAndTheCeo() {
		this.rounds.firms(this.owner, 1);
		this.pool.confirm(this.owner);

		ResearchView view = read().get(0);

		assertThat(view.sheets()).containsOnlyKeys(Seat.CMO, Seat.CIO).allSatisfy((seat, sheet) -> {
			assertThat(sheet.answers()).doesNotContainKey(Marks.PAY).containsKey("A1c");
			assertThat(sheet.answers().keySet())
				.noneMatch((field) -> field.startsWith("comment") || field.startsWith("C"));
		});
		assertThat(view.toString()).doesNotContain("a note", "words shown");
	}

	@Test
	void knowsAFirmAndAPersonAgainInLaterRounds() {
		UUID client = this.rounds.client(this.owner);
		this.rounds.released(this.owner, client, "Mara Lind");
		this.clock.forward(Duration.ofDays(1));
		this.rounds.released(this.owner, client, "mara  lind");
		this.clock.forward(Duration.ofDays(1));
		this.rounds.released(this.owner, client, "Ada Berg");
		this.rounds.released(this.owner, this.rounds.client(this.owner), "Mara Lind");
		this.pool.confirm(this.owner);

		List<ResearchView> views = read();

		List<ResearchView> ofOne = views.stream()
			.filter((view) -> views.stream().filter((other) -> other.firm().equals(view.firm())).count() == 3)
			.toList();
		assertThat(ofOne).extracting(ResearchView::number).containsExactly(1, 2, 3);
		assertThat(ofOne).extracting(ResearchView::round).doesNotHaveDuplicates();
		assertThat(person(ofOne.get(1), Seat.CMO)).isEqualTo(person(ofOne.get(0), Seat.CMO));
		assertThat(person(ofOne.get(2), Seat.CMO)).isNotEqualTo(person(ofOne.get(0), Seat.CMO));
		assertThat(views).extracting((view) -> person(view, Seat.CIO))
			.containsOnlyOnce(person(other(views, ofOne), Seat.CIO));
		assertThat(views).extracting(ResearchView::firm).hasSize(4);
		assertThat(read()).isEqualTo(views);
	}

	private static ResearchView other(List<ResearchView> all, List<ResearchView> but) {
		return all.stream().filter((view) -> !but.contains(view)).findFirst().orElseThrow();
	}

	private static String person(ResearchView view, Seat seat) {
		return view.sheets().get(seat).person();
	}

	@Test
	void tellsNothingBeforeTheReleaseOrTheOwnersWord() {
		this.rounds.complete(this.owner, this.rounds.client(this.owner), "Mara Lind");
		this.rounds.firms(this.owner, 1);

		assertThat(extent(this.owner.practiceId())).isEqualTo(1);
		assertThat(read()).isEmpty();
		this.pool.confirm(this.owner);
		assertThat(read()).hasSize(1);
		this.pool.end(this.owner);
		assertThat(read()).isEmpty();
	}

	@Test
	void tellsNothingOfARoundInWhichOneHasNotAgreed() {
		ResearchRounds.Agreed agreed = this.rounds.firms(this.owner, 2).get(0);
		this.pool.confirm(this.owner);

		this.rounds.takeBack(agreed.person(Seat.CIO));

		assertThat(read()).hasSize(1);
		assertThat(extent(this.owner.practiceId())).isEqualTo(1);
	}

	@Test
	void forgetsWhoeverIsErased() {
		ResearchRounds.Agreed agreed = this.rounds.firms(this.owner, 2).get(0);
		this.pool.confirm(this.owner);

		this.eraseData.person(this.owner, agreed.person(Seat.CMO).seatId());

		assertThat(read()).hasSize(1);
	}

	@Test
	void writesIntoEachRoundThatItsAnswersWentOut() {
		ResearchRounds.Agreed agreed = this.rounds.firms(this.owner, 5).get(0);
		this.pool.confirm(this.owner);
		this.clock.forward(Duration.ofMinutes(1));

		Instant since = this.readResearch.letOut(this.owner);
		this.rounds.takeBack(agreed.person(Seat.CMO));
		this.rounds.firms(this.owner, 1);

		assertThat(this.log.ofRound(agreed.round().roundId(), 0, 200)).extracting(LoggedAccess::action)
			.contains("used-for-research");
		assertThat(this.log.ofPractice(this.owner.practiceId(), 0, 1))
			.extracting(LoggedAccess::action, LoggedAccess::detail)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("research-exported", "5"));
		List<ResearchView> out = new ArrayList<>();
		this.readResearch.wentOut(this.owner.practiceId(), since, out::add);
		assertThat(out).hasSize(4);
		assertThat(this.jdbc
			.sql("select count(*) from assessment_round where practice_id = ? and research_exported_at is not null")
			.param(this.owner.practiceId())
			.query(Integer.class)
			.single()).isEqualTo(5);
	}

	@Test
	void letsNothingOutThatTheOwnerHasNotConfirmed() {
		SignedIn consultant = this.practices.consultant(this.owner);

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.readResearch.letOut(this.owner));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.pool.confirm(consultant));
	}

	@Test
	void letsNothingOutOfFewerThanFiveFirms() {
		UUID client = this.rounds.firms(this.owner, 4).get(0).round().clientId();
		this.rounds.released(this.owner, client, "Mara Lind");
		this.pool.confirm(this.owner);

		assertThat(this.readResearch.enough(this.owner.practiceId())).isEmpty();
		assertThatExceptionOfType(TooFewFirms.class).isThrownBy(() -> this.readResearch.letOut(this.owner));
		this.rounds.firms(this.owner, 1);
		assertThat(this.readResearch.enough(this.owner.practiceId())).contains(new ReadResearch.Extent(5, 6));
	}

	@Test
	void readsEveryPracticeThatIsIn() {
		this.rounds.firms(this.owner, 1);
		this.pool.confirm(this.owner);
		ResearchView ours = read().get(0);
		List<ResearchView> all = new ArrayList<>();

		this.readResearch.ofInstallation(all::add);

		assertThat(all).contains(ours);
	}

	private int extent(UUID practiceId) {
		return this.optedIn.extent(practiceId).rounds();
	}

	private List<ResearchView> read() {
		List<ResearchView> views = new ArrayList<>();
		this.readResearch.ofPractice(this.owner.practiceId(), views::add);
		return views;
	}

}
