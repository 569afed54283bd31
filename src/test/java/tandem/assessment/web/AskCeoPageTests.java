package tandem.assessment.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.PlanRound;
import tandem.assessment.RoundView;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** The CEO comes to a draft and leaves it again; a started round keeps who is asked. */
@TandemTest
@OnBothDatabases
class AskCeoPageTests {

	private static final Pattern SEAT = Pattern.compile("name=\"seat\" value=\"([^\"]+)\"");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	@Autowired
	PlanRound planRound;

	SignedIn owner;

	AtTheBoard at;

	Launched draft;

	@BeforeEach
	void keepADraft() {
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
		this.draft = this.rounds.draft(this.owner);
	}

	@Test
	void givesTheCeoASeatAndALinkAtTheStart() {
		assertThat(this.at.board(this.draft)).bodyText().contains("Ask the CEO, too");

		assertThat(ask("Cleo Haas", "Cleo@Example.com")).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + this.draft.roundId() + "?note=changed");

		assertThat(view().seats().get(Seat.CEO)).extracting("personName", "email")
			.containsExactly("Cleo Haas", "cleo@example.com");
		assertThat(this.at.board(this.draft)).bodyText().contains("Do not ask the CEO", "asked the CEO, too");
		assertThat(this.planRound.launch(this.owner, this.draft.roundId()).links()).hasSize(3);
	}

	@Test
	void takesTheSeatAwayAgain() {
		long before = view().version();
		ask("Cleo Haas", "");
		long with = view().version();
		String seat = shownSeat();

		assertThat(leaveOut(seat)).hasStatus(303).redirectedUrl().endsWith("?note=changed");
		assertThat(leaveOut(seat)).hasStatus(303).redirectedUrl().endsWith("?note=unchanged");

		assertThat(view().seats()).containsOnlyKeys(Seat.CMO, Seat.CIO);
		assertThat(view().version()).isGreaterThan(with).isGreaterThan(before);
		assertThat(this.planRound.launch(this.owner, this.draft.roundId()).links()).hasSize(2);
	}

	@Test
	void asksOnceHoweverOftenTheFormIsSent() {
		ask("Cleo Haas", "");

		assertThat(ask("Cleo Haas", "")).hasStatus(303).redirectedUrl().endsWith("?note=unchanged");
	}

	@Test
	void tellsTheLaterOfTwoWhoNameAnotherCeo() {
		ask("Cleo Haas", "");

		assertThat(ask("Cora Hahn", "")).hasStatus(409)
			.bodyText()
			.contains("Meanwhile somebody else has asked Cleo Haas", "Cora Hahn", "/change");
		assertThat(view().seats().get(Seat.CEO)).extracting("personName").isEqualTo("Cleo Haas");
	}

	@Test
	void doesNotRemoveSomebodyWhomThePageDidNotShow() {
		ask("Cleo Haas", "");
		String seat = shownSeat();
		leaveOut(seat);
		ask("Cora Hahn", "");

		assertThat(leaveOut(seat)).hasStatus(409).bodyText().contains("Meanwhile somebody else sits there: Cora Hahn");
		assertThat(view().seats()).containsKey(Seat.CEO);
	}

	@ParameterizedTest
	@CsvSource({ "'',,name", "'a\tb','',name", "Cleo Haas,cleo at example,email" })
	void namesWhatCannotBeKept(String name, String email, String field) {
		assertThat(ask(name, (email != null) ? email : "")).hasStatus(422)
			.bodyText()
			.contains("href=\"#" + field + "\"");
		assertThat(view().seats()).doesNotContainKey(Seat.CEO);
	}

	@Test
	void isRefusedKindlyOnceTheRoundHasStarted() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(this.at.get(round, "/ceo")).hasStatus(409)
			.bodyText()
			.contains("can be changed only in a draft", "Make a next round");
		assertThat(this.at.post(round, "/ceo", "name", "Cora Hahn")).hasStatus(409);
		assertThat(this.at.post(round, "/ceo/remove", "seat",
				this.findRound.byId(this.owner, round.roundId()).seats().get(Seat.CEO).id().toString()))
			.hasStatus(409);
		assertThat(this.at.board(round)).bodyText().doesNotContain("Do not ask the CEO");
		assertThat(this.findRound.byId(this.owner, round.roundId()).seats()).containsKey(Seat.CEO);
	}

	@Test
	void doesNotReachARoundThatWasStartedInAnotherTab() {
		this.planRound.launch(this.owner, this.draft.roundId());

		assertThat(ask("Cleo Haas", "")).hasStatus(409);
		assertThat(view().seats()).containsOnlyKeys(Seat.CMO, Seat.CIO);
	}

	private MvcTestResult ask(String name, String email) {
		return this.at.post(this.draft, "/ceo", "name", name, "email", email);
	}

	private MvcTestResult leaveOut(String seat) {
		return this.at.post(this.draft, "/ceo/remove", "seat", seat);
	}

	private String shownSeat() {
		Matcher found = SEAT.matcher(text(this.at.get(this.draft, "/ceo")));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String text(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private RoundView view() {
		return this.findRound.byId(this.owner, this.draft.roundId());
	}

}
