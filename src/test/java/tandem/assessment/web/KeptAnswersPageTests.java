package tandem.assessment.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.assessment.ReadSheet;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An answer is kept as it is given, and never overwrites a newer one. */
@TandemTest
@OnBothDatabases
class KeptAnswersPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private ReadSheet readSheet;

	private TestRounds.Launched round;

	private AtTheForm atTheForm;

	@BeforeEach
	void launchARound() {
		this.round = this.rounds.launched(this.practices.owner());
		this.atTheForm = new AtTheForm(this.mvc);
	}

	@Test
	void keepsEachAnswerAsItIsGiven() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		MvcTestResult kept = this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.header("HX-Request", "true")
			.param("revision", "0")
			.param("load", "tab-1")
			.param("P1a.own", "3")
			.exchange();

		assertThat(kept).hasStatusOk().bodyText().contains("name=\"revision\"", "value=\"1\"").doesNotContain("<html");
		assertThat(this.atTheForm.get(cmo, "positions-1")).bodyText()
			.containsPattern("name=\"P1a.own\" value=\"3\" checked");
	}

	@Test
	void keepsThePageOnNextWithoutJavaScriptAndPointsOutOpenQuestionsOnce() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		assertThat(this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.param("go", "next")
			.param("P1a.own", "3")).hasRedirectedUrl(cmo.path("positions-1") + "?open=true");
		assertThat(this.atTheForm.get(cmo, "positions-1?open=true")).bodyText()
			.contains("name=\"asked\"", "Left open so far");
		assertThat(this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.param("go", "next")
			.param("asked", "yes")
			.param("P1a.own", "3")).hasRedirectedUrl(cmo.path("positions-2"));
	}

	@Test
	void neverOverwritesANewerAnswerFromAStaleTab() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.atTheForm.keep(cmo, "tab-1", "0", Map.of("P1a.own", "6"));

		MvcTestResult stale = this.atTheForm.keep(cmo, "tab-2", "0", Map.of("P1a.own", "3", "P1b.own", "2"));

		assertThat(stale).hasStatus(409)
			.bodyText()
			.contains("Answered in two places", "Kept from elsewhere: 6", "you had: 3");
		assertThat(this.readSheet.sheet(this.rounds.visit(cmo)).own("P1a")).isEqualTo(6);
		assertThat(this.readSheet.sheet(this.rounds.visit(cmo)).own("P1b")).isEqualTo(2);
	}

	@Test
	void takesTheOtherAnswerWhenThePersonChoosesIt() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.atTheForm.keep(cmo, "tab-1", "0", Map.of("P1a.own", "6"));
		String clash = AtTheForm.body(this.atTheForm.keep(cmo, "tab-2", "0", Map.of("P1a.own", "3")));

		assertThat(this.atTheForm.keep(cmo, "tab-2", AtTheForm.hidden(clash, "revision"),
				Map.of("P1a.own", "6", "here.P1a.own", AtTheForm.hidden(clash, "here.P1a.own"), "use", "P1a.own")))
			.hasStatus3xxRedirection();

		assertThat(this.readSheet.sheet(this.rounds.visit(cmo)).own("P1a")).isEqualTo(3);
	}

	@Test
	void neverConflictsWithItself() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.atTheForm.keep(cmo, "tab-1", "0", Map.of("P1a.own", "6"));

		assertThat(this.atTheForm.keep(cmo, "tab-1", "0", Map.of("P1a.own", "3"))).hasStatus3xxRedirection();
	}

	@ParameterizedTest
	@CsvSource({ "P1a.own, 9", "P1a.own, 3.0", "P1a.own, <script>", "status, released", "P2c, 3", "role, OWNER",
			"P1a.guess, 3" })
	void refusesWhatIsNoAnswerOfThePageAndNamesIt(String field, String value) {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		assertThat(this.atTheForm.keep(cmo, "tab-1", "0", Map.of(field, value, "P2a.own", "4"))).hasStatus(422)
			.bodyText()
			.contains(field)
			.doesNotContain("<script>");
		assertThat(this.readSheet.answered(this.rounds.visit(cmo))).isEmpty();
	}

	@Test
	void refusesADoubledAnswer() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		assertThat(this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content("P1a.own=3&P1a.own=4")).hasStatus(422);
	}

	@Test
	void showsWhatWasTypedAgainWhenTheTokenHasGoneStale() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		MvcTestResult stale = this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf().useInvalidToken())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("P1a.own", "5")
			.exchange();

		assertThat(stale).hasStatus(403);
		assertThat(this.readSheet.answered(this.rounds.visit(cmo))).isEmpty();
	}

	@Test
	void showsScriptInACommentAsText() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		String typed = "<script>alert(1)</script> ${7*7} #{x} [[${1}]] '; drop table answer;--";
		this.atTheForm.keep(cmo, "tab-1", "0", "goals", Map.of("comment.goals", typed, "comment.goals.use", "private"));

		assertThat(this.atTheForm.get(cmo, "goals")).hasStatusOk()
			.bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #{x} [[${1}]]")
			.doesNotContain("<script>alert");
	}

}
