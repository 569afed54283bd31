package tandem.rights;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.ReleaseLevel;
import tandem.shared.IfMatch;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.workshop.ActionStatus;
import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;
import tandem.workshop.AgreeAction;
import tandem.workshop.FollowAction;
import tandem.workshop.OutcomeNote;
import tandem.workshop.WhoMoves;

import static org.assertj.core.api.Assertions.assertThat;

/** What was agreed is handed over and erased like everything else that names people. */
@TandemTest
@OnBothDatabases
class AgreedActionsInRightsTests {

	@Autowired
	private ExportData exportData;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private AgreeAction agreeAction;

	@Autowired
	private FollowAction followAction;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private NamedRounds rounds;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn lead;

	private NamedRounds.Named round;

	@BeforeEach
	void agreeOnThings() {
		this.lead = this.practices.owner();
		this.round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		agree("Ask " + this.round.name(Seat.CEO) + " to a trio meeting", WhoMoves.BOTH);
		ActionView ceos = agree("Set the tone", WhoMoves.CEO);
		this.followAction.bySeat(this.testRounds.visit(this.round.people().get(Seat.CEO)), ceos.id(),
				new FollowAction.Word(ActionStatus.DONE, new OutcomeNote("Said by " + this.round.name(Seat.CEO)),
						IfMatch.read(null)));
	}

	@Test
	void aPersonsCopyHoldsThem() throws IOException {
		TestRounds.Person ceo = this.round.people().get(Seat.CEO);

		OpenedArchive copy = ExportHoldsEveryRowTests
			.open(this.exportData.ofSeat(this.testRounds.visit(ceo), Locale.ENGLISH));

		assertThat(copy.rows("agreed-action")).hasSize(2);
		assertThat(copy.everything()).contains("Said by " + this.round.name(Seat.CEO));
	}

	@Test
	void theCeosNameGoesOutOfThemAndTheCeosOwnGo() {
		this.eraseData.person(this.testRounds.visit(this.round.people().get(Seat.CEO)));

		assertThat(titles()).containsExactly("Ask Erased person to a trio meeting");
		assertThat(new EveryRow(this.jdbc).naming(this.round.traces(Seat.CEO))).isEmpty();
	}

	@Test
	void allGoWithTheResultsThatTheyCameOf() {
		this.eraseData.person(this.testRounds.visit(this.round.people().get(Seat.CIO)));

		assertThat(titles()).isEmpty();
	}

	private ActionView agree(String title, WhoMoves who) {
		return this.agreeAction.on(this.lead, this.round.round().roundId(),
				new ActionTerms(null, new Name(title), who, null, null), FormKey.fresh());
	}

	private List<String> titles() {
		return this.jdbc.sql("select title from agreed_action where round_id = ? order by place")
			.param(this.round.round().roundId())
			.query(String.class)
			.list();
	}

}
