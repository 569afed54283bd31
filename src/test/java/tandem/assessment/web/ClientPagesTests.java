package tandem.assessment.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.KeepClients;
import tandem.shared.Name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
class ClientPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	KeepClients keepClients;

	SignedIn owner;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
	}

	@Test
	void showsTheNextStepToANewPractice() {
		assertThat(get("/clients")).hasStatusOk()
			.bodyText()
			.contains("No clients yet", "Add the client")
			.doesNotContain("Under way", "All clients");
	}

	@Test
	void addsAClientAndOpensItsPage() {
		MvcTestResult added = add("Nordwind & Söhne", UUID.randomUUID());

		assertThat(added).hasStatus(303);
		ClientView client = this.keepClients.list(this.owner, 0, 10).getContent().get(0);
		assertThat(client.name()).isEqualTo("Nordwind & Söhne");
		assertThat(added).hasRedirectedUrl("/clients/" + client.id());
		assertThat(get("/clients/" + client.id())).hasStatusOk()
			.bodyText()
			.contains("Nordwind &amp; Söhne", "No round yet", "/clients/" + client.id() + "/rounds/new");
	}

	@Test
	void addsOneClientHoweverOftenTheSameFormIsSent() {
		UUID key = UUID.randomUUID();

		assertThat(add("Northwind", key)).hasStatus(303);
		assertThat(add("Northwind", key)).hasStatus(303);

		assertThat(this.keepClients.list(this.owner, 0, 10)).hasSize(1);
	}

	@Test
	void doesNotLetAFormOfOneMemberReachWhatAnotherMade() {
		UUID key = UUID.randomUUID();
		add("Northwind", key);
		SignedIn stranger = this.practices.owner();

		assertThat(this.mvc.post()
			.uri("/clients")
			.with(as(stranger))
			.with(csrf())
			.param("name", "Southwind")
			.param("key", key.toString())).hasStatus(303);

		assertThat(this.keepClients.list(stranger, 0, 10)).extracting(ClientView::name).containsExactly("Southwind");
		assertThat(this.keepClients.list(this.owner, 0, 10)).extracting(ClientView::name).containsExactly("Northwind");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "two\nlines", "tab\there" })
	void keepsWhatWasTypedAndSaysWhatIsWrong(String name) {
		assertThat(add(name, UUID.randomUUID())).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "aria-invalid=\"true\"", "href=\"#name\"");

		assertThat(this.keepClients.list(this.owner, 0, 10)).isEmpty();
	}

	@Test
	void keepsANameThatIsTooLongInItsField() {
		String name = "n".repeat(201);

		assertThat(add(name, UUID.randomUUID())).hasStatus(422)
			.bodyText()
			.contains("value=\"" + name + "\"", "A name has up to 200 characters");
	}

	@Test
	void showsAScriptInANameAsText() {
		add("<script>alert(1)</script>", UUID.randomUUID());
		UUID id = this.keepClients.list(this.owner, 0, 10).getContent().get(0).id();

		for (String page : new String[] { "/clients", "/clients/" + id, "/clients/" + id + "/rounds/new" }) {
			assertThat(get(page)).hasStatusOk()
				.bodyText()
				.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
				.doesNotContain("<script>alert");
		}
	}

	@Test
	void showsWhatNeedsAttentionFirst() {
		this.rounds.draft(this.owner);
		this.rounds.launched(this.owner);
		Launched complete = this.rounds.complete(this.owner);

		assertThat(get("/clients")).hasStatusOk()
			.bodyText()
			.containsSubsequence("/rounds/" + complete.roundId(), "Read the report", "Start it when you are ready",
					"Nobody has opened a personal link yet: Mara Lind and Ivo Brandt");
	}

	@Test
	void leafsThroughManyClients() {
		for (int i = 10; i < 40; i++) {
			this.keepClients.add(this.owner, new Name("Client " + i));
		}

		assertThat(get("/clients")).bodyText()
			.contains("Client 10", "Client 29", "/clients?page=2", "Page 1<")
			.doesNotContain("Client 30");
		assertThat(get("/clients?page=2")).bodyText()
			.contains("Client 30", "Client 39", "/clients?page=1")
			.doesNotContain("Client 29", "/clients?page=3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "x", "99999999999", "" })
	void takesANonsensicalPageForTheFirst(String page) {
		this.keepClients.add(this.owner, new Name("Northwind"));

		assertThat(get("/clients?page=" + page)).hasStatusOk().bodyText().contains("Northwind");
	}

	@Test
	void listsTheRoundsOfAClientWithTheirNextSteps() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(get("/clients/" + round.clientId())).hasStatusOk()
			.bodyText()
			.contains("Round of 11 January 2027", "/rounds/" + round.roundId(), "Collecting answers",
					"Nobody has opened a personal link yet: Mara Lind and Ivo Brandt");
	}

	@Test
	void hidesClientsFromEveryoneElse() {
		Launched round = this.rounds.launched(this.owner);
		SignedIn stranger = this.practices.owner();

		assertThat(this.mvc.get().uri("/clients").with(as(stranger))).hasStatusOk()
			.bodyText()
			.doesNotContain("Contoso");
		assertThat(this.mvc.get().uri("/clients/" + round.clientId()).with(as(stranger))).hasStatus(404)
			.bodyText()
			.contains("There is nothing at this address");
		assertThat(get("/clients/" + UUID.randomUUID())).hasStatus(404);
		assertThat(get("/clients/not-an-id")).hasStatus(404);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(as(this.owner)).exchange();
	}

	private MvcTestResult add(String name, UUID key) {
		return this.mvc.post()
			.uri("/clients")
			.with(as(this.owner))
			.with(csrf())
			.param("name", name)
			.param("key", key.toString())
			.exchange();
	}

}
