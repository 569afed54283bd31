package tandem.assessment.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.instrument.Strategy;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class ChangeRoundPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	SignedIn owner;

	AtTheBoard at;

	Launched round;

	@BeforeEach
	void launch() {
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
		this.round = this.rounds.launched(this.owner);
	}

	@Test
	void showsWhatMayChangeAsItStands() {
		assertThat(this.at.get(this.round, "/change")).hasStatusOk()
			.bodyText()
			.contains("value=\"Mara Lind\"", "name=\"was.cmoName\"", "name=\"ceoEmail\"", "name=\"due\"")
			.doesNotContain("name=\"strategy\"", "clash.");
	}

	@Test
	void keepsWhatWasChangedAndSaysSoInTheLog() {
		assertThat(this.at.post(this.round, "/change", "was.cmoName", "Mara Lind", "cmoName", " Mara Lindt ",
				"was.cmoEmail", "", "cmoEmail", "Mara@Example.com", "was.due", "", "due", "2027-02-01", "was.language",
				"en", "language", "de"))
			.hasStatus(303)
			.hasRedirectedUrl("/rounds/" + this.round.roundId() + "?note=changed");

		assertThat(view().seats().get(Seat.CMO)).extracting("personName", "email")
			.containsExactly("Mara Lindt", "mara@example.com");
		assertThat(view().terms().due()).hasToString("2027-02-01");
		assertThat(view().terms().language()).isEqualTo("de");
		assertThat(this.at.board(this.round)).bodyText()
			.contains("changed the round: the due date", "corrected name or address of the CMO");
	}

	@Test
	void changesNothingASecondTime() {
		String[] form = { "was.due", "", "due", "2027-02-01" };
		this.at.post(this.round, "/change", form);

		assertThat(this.at.post(this.round, "/change", form)).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + this.round.roundId() + "?note=unchanged");
	}

	@Test
	void letsTwoChangeDifferentThings() {
		this.at.post(this.round, "/change", "was.due", "", "due", "2027-02-01", "was.cioName", "Ivo Brandt", "cioName",
				"Ivo Brandt");
		this.at.post(this.round, "/change", "was.due", "", "due", "", "was.cioName", "Ivo Brandt", "cioName",
				"Ivo Brand");

		assertThat(view().terms().due()).hasToString("2027-02-01");
		assertThat(view().seats().get(Seat.CIO).personName()).isEqualTo("Ivo Brand");
	}

	@Test
	void showsTheLaterOfTwoBothWordsAndLosesNeither() {
		this.at.post(this.round, "/change", "was.cioName", "Ivo Brandt", "cioName", "Iwo Brandt");

		assertThat(this.at.post(this.round, "/change", "was.cioName", "Ivo Brandt", "cioName", "Ivo Brand", "was.due",
				"", "due", "2027-03-01"))
			.hasStatus(409)
			.bodyText()
			.contains("Meanwhile somebody else has put here: Iwo Brandt", "value=\"Ivo Brand\"",
					"name=\"was.cioName\" value=\"Iwo Brandt\"", "name=\"clash.cioName\"", "value=\"2027-03-01\"");
		assertThat(view().terms().due()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "mine,Ivo Brand", "theirs,Iwo Brandt" })
	void letsTheLaterOneChoose(String use, String stands) {
		this.at.post(this.round, "/change", "was.cioName", "Ivo Brandt", "cioName", "Iwo Brandt");
		String[] form = { "was.cioName", "Iwo Brandt", "cioName", "Ivo Brand", "clash.cioName", "yes", "was.due", "",
				"due", "2027-03-01", "use.cioName", "" };
		assertThat(this.at.post(this.round, "/change", form)).hasStatus(422)
			.bodyText()
			.contains("Choose which of the two is to stand", "value=\"Ivo Brand\"");
		form[form.length - 1] = use;

		assertThat(this.at.post(this.round, "/change", form)).hasStatus(303);

		assertThat(view().seats().get(Seat.CIO).personName()).isEqualTo(stands);
		assertThat(view().terms().due()).hasToString("2027-03-01");
	}

	@ParameterizedTest
	@CsvSource({ "cmoName,''", "cmoName,'a\tb'", "cioEmail,ivo at example", "due,2027-01-10", "due,2027-02-30",
			"due,soon", "language,xx", "linkDays,7", "linkDays,-1" })
	void namesWhatCannotBeKept(String field, String value) {
		assertThat(this.at.post(this.round, "/change", field, value)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"");
	}

	@Test
	void changesTheStrategyOfADraftOnly() {
		Launched draft = this.rounds.draft(this.owner);

		this.at.post(draft, "/change", "was.strategy", "unknown", "strategy", "cost");
		this.at.post(this.round, "/change", "was.strategy", "differentiation", "strategy", "cost");

		assertThat(this.findRound.byId(this.owner, draft.roundId()).terms().strategy()).isEqualTo(Strategy.COST);
		assertThat(view().terms().strategy()).isEqualTo(Strategy.DIFFERENTIATION);
	}

	@Test
	void isOverOnceBothHaveSubmitted() {
		Launched complete = this.rounds.complete(this.owner);

		assertThat(this.at.get(complete, "/change")).hasStatus(409)
			.bodyText()
			.contains("until both executives have submitted");
		assertThat(this.at.post(complete, "/change", "cmoName", "X")).hasStatus(409);
		assertThat(this.at.post(complete, "/due", "due", "2027-02-01")).hasStatus(409);
		assertThat(this.at.board(complete)).bodyText().doesNotContain("/change", "/due");
	}

	@Test
	void extendsByAWeekHoweverOftenTheButtonIsPressed() {
		assertThat(this.at.board(this.round)).bodyText().contains("name=\"due\" value=\"2027-01-18\"");

		assertThat(this.at.post(this.round, "/due", "was", "", "due", "2027-01-18")).hasStatus(303);
		assertThat(this.at.post(this.round, "/due", "was", "", "due", "2027-01-18")).hasStatus(303);

		assertThat(view().terms().due()).hasToString("2027-01-18");
		assertThat(this.at.board(this.round)).bodyText().contains("name=\"due\" value=\"2027-01-25\"");
	}

	@Test
	void tellsWhoeverMovesADueDateThatSomebodyHasJustMoved() {
		this.at.post(this.round, "/due", "was", "", "due", "2027-01-18");

		assertThat(this.at.post(this.round, "/due", "was", "", "due", "2027-02-01")).hasStatus(409)
			.bodyText()
			.contains("Somebody else has moved the due date to 18 January 2027 meanwhile", "value=\"2027-02-01\"",
					"name=\"was\" value=\"2027-01-18\"");
		assertThat(view().terms().due()).hasToString("2027-01-18");
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-10", "2030-01-01", "2027-02-30", "x", "''" })
	void refusesADueDateThatIsNone(String due) {
		assertThat(this.at.post(this.round, "/due", "was", "", "due", due)).hasStatus(422)
			.bodyText()
			.contains("id=\"due-error\"", "<details open=\"open\">");
	}

	private RoundView view() {
		return this.findRound.byId(this.owner, this.round.roundId());
	}

}
