package tandem.rights;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.ReleaseLevel;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages on which something is erased: asked by name, done once, and told afterwards.
 */
@TandemTest
class ErasePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private FindRound findRound;

	@Autowired
	private NamedRounds rounds;

	private SignedIn lead;

	private NamedRounds.Named round;

	@BeforeEach
	void releaseARound() {
		this.lead = this.practices.owner();
		this.round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
	}

	@Test
	void aPersonTypesTheirNameAndGetsAReceipt() {
		TestRounds.Person person = this.round.people().get(Seat.CIO);

		MvcTestResult wrong = post(person.path("data/erase"), person.device(), "name", "Somebody");
		MvcTestResult right = post(person.path("data/erase"), person.device(), "name", this.round.name(Seat.CIO));
		MvcTestResult twice = post(person.path("data/erase"), person.device(), "name", this.round.name(Seat.CIO));

		assertThat(wrong).hasStatus(422).bodyText().contains("Somebody", this.round.name(Seat.CIO));
		assertThat(right).hasStatus(303);
		assertThat(twice).hasStatus(404);
		assertThat(this.mvc.get().uri(Objects.requireNonNull(right.getResponse().getRedirectedUrl()))).hasStatusOk()
			.bodyText()
			.contains("Everything about one person has been erased")
			.doesNotContain(this.round.mark(), this.round.firm());
	}

	@Test
	void theOtherExecutiveIsAskedAboutTheBands() {
		TestRounds.Person erased = this.round.people().get(Seat.CIO);
		TestRounds.Person other = this.round.people().get(Seat.CMO);
		post(erased.path("data/erase"), erased.device(), "name", this.round.name(Seat.CIO));
		String board = "/rounds/" + this.round.round().roundId() + "/report";

		String asked = body(other.path("report"), other.device());
		String meanwhile = body(board, OpenedPractices.as(this.lead));
		post(other.path("data/bands"), other.device(), "stay", "yes");

		assertThat(asked).contains("May the bands of the four sources stay?");
		assertThat(meanwhile).contains("Nothing of this report is left").doesNotContain("Accountability");
		assertThat(body(other.path("report"), other.device())).contains("Accountability");
		assertThat(body(board, OpenedPractices.as(this.lead))).contains("Accountability");
	}

	@Test
	void aMemberErasesAPersonARoundAndAClientByName() {
		String rounds = "/rounds/" + this.round.round().roundId() + "/data";
		String client = "/clients/" + this.round.round().clientId() + "/data";
		RequestPostProcessor member = OpenedPractices.as(this.lead);

		List<Integer> wrong = List.of(status(post(rounds + "/cmo/erase", member, "name", "x")),
				status(post(rounds + "/erase", member, "name", "x")),
				status(post(client + "/erase", member, "name", "x")));
		boolean stillThere = !this.findRound.byId(this.lead, this.round.round().roundId()).isReduced();
		List<Integer> right = List.of(status(post(rounds + "/cmo/erase", member, "name", this.round.name(Seat.CMO))),
				status(post(rounds + "/cmo/erase", member, "name", "Erased person")),
				status(post(rounds + "/erase", member, "name", this.round.firm())),
				status(post(client + "/erase", member, "name", this.round.firm())),
				status(post(client + "/erase", member, "name", this.round.firm())));

		assertThat(wrong).containsExactly(422, 422, 422);
		assertThat(stillThere).isTrue();
		assertThat(right).containsExactly(303, 404, 303, 303, 404);
		assertThat(body("/practice/retention", member)).contains("a person", "a round", "a client");
	}

	@Test
	void theOwnerChoosesTheMonths() {
		RequestPostProcessor owner = OpenedPractices.as(this.lead);

		MvcTestResult wrong = post("/practice/retention", owner, "months", "two years");
		MvcTestResult right = post("/practice/retention", owner, "months", "36");

		assertThat(wrong).hasStatus(422).bodyText().contains("two years", "from 3 to 120");
		assertThat(right).hasStatus(303);
		assertThat(body("/practice/retention?done=yes", owner)).contains("Answers are kept for 36 months");
		assertThat(body("/rounds/" + this.round.round().roundId(), owner)).contains("are kept until 11 January 2030");
	}

	private String body(String address, RequestPostProcessor who) {
		MvcTestResult page = this.mvc.get().uri(address).with(who).exchange();
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private MvcTestResult post(String address, RequestPostProcessor who, String field, String text) {
		return this.mvc.post().uri(address).with(who).with(csrf()).param(field, text).exchange();
	}

	private static int status(MvcTestResult answer) {
		return answer.getResponse().getStatus();
	}

}
