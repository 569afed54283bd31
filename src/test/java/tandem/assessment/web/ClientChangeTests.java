package tandem.assessment.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.KeepClients;
import tandem.assessment.PlanRound;
import tandem.shared.Name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
@OnBothDatabases
class ClientChangeTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	KeepClients keepClients;

	@Autowired
	PlanRound planRound;

	SignedIn owner;

	UUID client;

	@BeforeEach
	void addAClient() {
		this.owner = this.practices.owner();
		this.client = this.keepClients.add(this.owner, new Name("Northwind")).id();
	}

	@Test
	void renamesAClient() {
		assertThat(post("/name", "name", " Southwind ", "was", "Northwind")).hasStatus(303)
			.hasRedirectedUrl("/clients/" + this.client + "?note=renamed");

		assertThat(get("/clients?q=south")).bodyText().contains("Southwind").doesNotContain("Northwind");
	}

	@Test
	void renamesOnceHoweverOftenTheFormIsSent() {
		post("/name", "name", "Southwind", "was", "Northwind");

		assertThat(post("/name", "name", "Southwind", "was", "Northwind")).hasStatus(303);
		assertThat(this.keepClients.find(this.owner, this.client).name()).isEqualTo("Southwind");
	}

	@Test
	void tellsTheLaterOfTwoWhoRenameAndLosesNeitherName() {
		post("/name", "name", "Southwind", "was", "Northwind");

		assertThat(post("/name", "name", "Eastwind", "was", "Northwind")).hasStatus(409)
			.bodyText()
			.contains("Somebody has renamed this client “Southwind” meanwhile", "value=\"Eastwind\"",
					"name=\"was\" value=\"Southwind\"");
		assertThat(this.keepClients.find(this.owner, this.client).name()).isEqualTo("Southwind");

		assertThat(post("/name", "name", "Eastwind", "was", "Southwind")).hasStatus(303);
		assertThat(this.keepClients.find(this.owner, this.client).name()).isEqualTo("Eastwind");
	}

	@Test
	void refusesANameThatIsNone() {
		assertThat(post("/name", "name", "a\tb", "was", "Northwind")).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "<details open=\"open\">");
	}

	@Test
	void archivesAClientAndBringsItBack() {
		assertThat(post("/archive")).hasStatus(303)
			.hasRedirectedUrl("/clients/" + this.client + "?note=client-archived");
		assertThat(post("/archive")).hasStatus(303);

		assertThat(get("/clients")).bodyText().doesNotContain("Northwind");
		assertThat(get("/clients?archived=yes")).bodyText().contains("Northwind");
		assertThat(get("/clients/" + this.client)).bodyText()
			.contains("This client is archived", "/unarchive")
			.doesNotContain("/rounds/new");

		assertThat(post("/unarchive")).hasStatus(303);
		assertThat(get("/clients")).bodyText().contains("Northwind");
	}

	@Test
	void keepsAClientInSightWhileARoundIsUnderWay() {
		Launched round = this.rounds.launched(this.owner);
		String archive = "/clients/" + round.clientId() + "/archive";

		assertThat(this.mvc.post().uri(archive).with(as(this.owner)).with(csrf())).hasStatus(409)
			.bodyText()
			.contains("A round of this client is under way");

		this.planRound.cancel(this.owner, round.roundId());
		assertThat(this.mvc.post().uri(archive).with(as(this.owner)).with(csrf())).hasStatus(303);
	}

	@Test
	void makesNoRoundForAnArchivedClient() {
		post("/archive");

		assertThat(this.mvc.post()
			.uri("/clients/" + this.client + "/rounds/new")
			.with(as(this.owner))
			.with(csrf())
			.param("cmoName", "Ada")
			.param("cioName", "Ben")
			.param("strategy", "both")
			.param("key", UUID.randomUUID().toString())).hasStatus(409).bodyText().contains("Bring it back first");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(as(this.owner)).exchange();
	}

	private MvcTestResult post(String step, String... fields) {
		var request = this.mvc.post().uri("/clients/" + this.client + step).with(as(this.owner)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
