package tandem.assessment.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
class NextRoundPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	@Autowired
	ReleaseRound releaseRound;

	SignedIn owner;

	Launched last;

	@BeforeEach
	void releaseARound() {
		this.owner = this.practices.owner();
		this.last = this.rounds.complete(this.owner);
		this.releaseRound.release(this.owner, this.last.roundId(), ReleaseLevel.BANDS);
	}

	@Test
	void isOfferedOnTheBoardAndOnThePageOfTheClient() {
		String way = "/rounds/new?follows=" + this.last.roundId();

		assertThat(get("/rounds/" + this.last.roundId())).bodyText().contains(way);
		assertThat(get("/clients/" + this.last.clientId())).bodyText().contains(way);
	}

	@Test
	void copiesPeopleAndTermsButNotTheDueDate() {
		assertThat(get(form(this.last.roundId()))).hasStatusOk()
			.bodyText()
			.contains("value=\"Mara Lind\"", "value=\"Ivo Brandt\"", "value=\"Cleo Haas\"",
					"value=\"differentiation\" checked",
					"People and terms are copied from the round of 11 January 2027",
					"name=\"follows\" value=\"" + this.last.roundId() + "\"");
	}

	@Test
	void followsTheLastOneAndSaysWhoHasChanged() {
		assertThat(make("Mara Lind", "Nia Voss", this.last.roundId().toString())).hasStatus(303);

		RoundView next = newest();
		assertThat(next.terms().follows()).isEqualTo(this.last.roundId());
		assertThat(get("/rounds/" + next.id())).bodyText()
			.contains("It follows the round of 11 January 2027", "/rounds/" + this.last.roundId(),
					"The CIO is somebody else than then")
			.doesNotContain("The CMO is somebody else than then");
	}

	@Test
	void followsNoRoundOfAnotherClientNorOneThatNobodyAnswered() {
		Launched other = this.rounds.complete(this.owner);
		Launched draft = this.rounds.draft(this.owner);

		assertThat(get(form(other.roundId()))).hasStatus(404);
		assertThat(make("Mara Lind", "Ivo Brandt", other.roundId().toString())).hasStatus(404);
		assertThat(make("Mara Lind", "Ivo Brandt", UUID.randomUUID().toString())).hasStatus(404);
		assertThat(make("Mara Lind", "Ivo Brandt", "nonsense")).hasStatus(404);
		assertThat(post(draft.clientId(), "Mara Lind", "Ivo Brandt", draft.roundId().toString())).hasStatus(409);
	}

	private String form(UUID follows) {
		return "/clients/" + this.last.clientId() + "/rounds/new?follows=" + follows;
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(as(this.owner)).exchange();
	}

	private MvcTestResult make(String cmo, String cio, String follows) {
		return post(this.last.clientId(), cmo, cio, follows);
	}

	private MvcTestResult post(UUID client, String cmo, String cio, String follows) {
		return this.mvc.post()
			.uri("/clients/" + client + "/rounds/new")
			.with(as(this.owner))
			.with(csrf())
			.param("key", UUID.randomUUID().toString())
			.param("cmoName", cmo)
			.param("cioName", cio)
			.param("strategy", "both")
			.param("follows", follows)
			.param("go", "draft")
			.exchange();
	}

	private RoundView newest() {
		List<RoundView> all = this.findRound.ofClient(this.owner, this.last.clientId(), 0, 10).getContent();
		return all.stream().filter((round) -> round.status() == RoundStatus.DRAFT).findFirst().orElseThrow();
	}

}
