package tandem.assessment.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ChooseResearch;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@OnBothDatabases
class ResearchChoiceTests {

	private static final String TICK = "id=\"research\" name=\"research\"";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private ChooseResearch chooseResearch;

	@Autowired
	private AccessLog log;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn lead;

	private TestRounds.Launched round;

	@BeforeEach
	void launchARound() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
	}

	@Test
	void offersAnExecutiveToAgreeAndTicksNothing() {
		MvcTestResult page = get(this.rounds.open(this.round, Seat.CIO), "consent");

		assertThat(page).hasStatusOk()
			.bodyText()
			.contains(TICK, "Not a condition for anything here")
			.doesNotContainPattern(TICK + "[^>]*checked");
	}

	@Test
	void asksNoCeo() {
		TestRounds.Person ceo = this.rounds.open(this.round, Seat.CEO);

		assertThat(get(ceo, "consent")).bodyText().contains("never used for research").doesNotContain(TICK);
		consent(ceo, "true");
		assertThat(get(ceo, "")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "true, true", "'', false" })
	void agreesOnlyWhereItWasTicked(String ticked, boolean agreed) {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(consent(cmo, ticked)).hasStatus3xxRedirection();

		assertThat(this.chooseResearch.of(this.rounds.visit(cmo)).agreed() != null).isEqualTo(agreed);
	}

	@Test
	void keepsTheTickWhenSomethingElseIsMissing() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		MvcTestResult again = this.mvc.post()
			.uri(cmo.path("consent"))
			.with(cmo.device())
			.with(csrf())
			.param("research", "true")
			.exchange();

		assertThat(again).hasStatus(422).bodyText().containsPattern(TICK + "[^>]*checked");
	}

	@Test
	void letsThePersonTakeItBackAndAgreeAgain() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		assertThat(get(cmo, "data")).bodyText().contains("You have not agreed");

		assertThat(choose(cmo, "true")).hasStatus3xxRedirection();
		assertThat(get(cmo, "data")).bodyText().contains("You agreed on");
		choose(cmo, "false");

		assertThat(get(cmo, "data")).bodyText().contains("You have not agreed").doesNotContain("last went out");
	}

	@Test
	void saysWhatHasGoneOut() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.jdbc.sql("update assessment_round set research_exported_at = current_timestamp where id = ?")
			.param(this.round.roundId())
			.update();

		assertThat(get(cmo, "data")).bodyText().contains("last went out for research", "cannot be called back");
	}

	@Test
	void isWrittenIntoNoLog() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		choose(cmo, "true");
		choose(cmo, "false");

		assertThat(this.log.ofRound(this.round.roundId(), 0, 200)).extracting(LoggedAccess::action)
			.noneMatch((action) -> action.contains("research"));
	}

	@Test
	void goesWithTheSheetThatIsWithdrawn() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		choose(cmo, "true");

		this.mvc.post().uri(cmo.path("withdraw")).with(cmo.device()).with(csrf()).exchange();
		consent(cmo, "");

		assertThat(this.chooseResearch.of(this.rounds.visit(cmo)).agreed()).isNull();
	}

	@Test
	void isNotOfferedInARoundThatBeganBefore() {
		beganUnderTheFirstText(this.round.roundId());
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(get(cmo, "consent")).bodyText()
			.contains("You may have your data erased")
			.doesNotContain(TICK, "used for research", "count ratings across firms");
		consent(cmo, "true");

		assertThat(get(cmo, "data")).bodyText().doesNotContain("research");
		assertThat(consentedTo(cmo)).isEqualTo("disclosure-1");
		assertThat(choose(cmo, "true")).hasStatus(409);
	}

	@Test
	void isShownTheTextOfToday() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(get(cmo, "consent")).bodyText().contains("count ratings across firms", "at least five firms");
		consent(cmo, "");

		assertThat(consentedTo(cmo)).isEqualTo("disclosure-3");
	}

	/** As a round stands that was begun by an earlier release of Tandem. */
	private void beganUnderTheFirstText(UUID roundId) {
		this.jdbc.sql("update assessment_round set disclosure = 'disclosure-1' where id = ?").param(roundId).update();
	}

	private String consentedTo(TestRounds.Person person) {
		return this.jdbc.sql("select consented_disclosure from seat where id = ?")
			.param(person.seatId())
			.query(String.class)
			.single();
	}

	private MvcTestResult get(TestRounds.Person person, String page) {
		return this.mvc.get().uri(person.path(page)).with(person.device()).exchange();
	}

	private MvcTestResult consent(TestRounds.Person person, String research) {
		return this.mvc.post()
			.uri(person.path("consent"))
			.with(person.device())
			.with(csrf())
			.param("consent", "true")
			.param("code", TestRounds.CODE)
			.param("research", research)
			.exchange();
	}

	private MvcTestResult choose(TestRounds.Person person, String agree) {
		return this.mvc.post()
			.uri(person.path("data/research"))
			.with(person.device())
			.with(csrf())
			.param("agree", agree)
			.exchange();
	}

}
