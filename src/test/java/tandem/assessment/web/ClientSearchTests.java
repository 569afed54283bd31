package tandem.assessment.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.KeepClients;
import tandem.assessment.PlanRound;
import tandem.assessment.ReleaseMode;
import tandem.assessment.RoundPlan;
import tandem.instrument.Strategy;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.account.OpenedPractices.as;

@TandemTest
@OnBothDatabases
class ClientSearchTests {

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

	@Autowired
	MovableClock clock;

	SignedIn owner;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
	}

	@ParameterizedTest
	@CsvSource({ "q=WIND,Nordwind", "q=nord,Nordwind", "q=%C3%96zg,ÖZGÜR Holding", "q=g%C3%BCr%20hol,ÖZGÜR Holding",
			"q=100%25,100% Wool", "q=a_b,a_b", "q=%20wool,100% Wool" })
	void findsAnyPartOfANameInAnyCase(String query, String found) {
		clients("Nordwind", "ÖZGÜR Holding", "100% Wool", "a_b", "axb", "1000 Hills");

		assertThat(get("/clients?" + query)).hasStatusOk()
			.bodyText()
			.contains(">" + found + "</a>")
			.containsOnlyOnce("<h3>");
	}

	@Test
	void saysWhatToDoWhereNothingIsFound() {
		clients("Nordwind");

		assertThat(get("/clients?q=zz")).hasStatusOk()
			.bodyText()
			.contains("No client is like that.", "Show all clients", "value=\"zz\"")
			.doesNotContain("No clients yet");
	}

	@Test
	void showsOnlyThoseWhoseNewestRoundStandsThere() {
		Launched complete = this.rounds.complete(this.owner);
		this.rounds.draft(this.owner);
		clients("Without");

		assertThat(found("/clients?status=complete")).contains(complete.clientId().toString(), "Read the report")
			.doesNotContain("Without", "Start it when");
		assertThat(found("/clients?status=draft")).contains("Start it when").doesNotContain("Read the report");
	}

	@Test
	void goesByTheNewestRoundOfAClient() {
		Launched complete = this.rounds.complete(this.owner);
		this.clock.forward(Duration.ofDays(1));
		this.planRound.draft(this.owner, complete.clientId(), plan(null));

		assertThat(found("/clients?status=complete")).contains("No client is like that.");
		assertThat(found("/clients?status=draft")).contains(complete.clientId().toString(), "12 January 2027");
	}

	@Test
	void leavesTheNewestRoundStandingWhenAnOlderOneChanges() {
		Launched older = this.rounds.launched(this.owner);
		this.clock.forward(Duration.ofDays(1));
		this.planRound.draft(this.owner, older.clientId(), plan(null));

		this.planRound.cancel(this.owner, older.roundId());

		assertThat(found("/clients?status=cancelled")).contains("No client is like that.");
	}

	@Test
	void sortsByNameByDueDateAndByLatestChange() {
		UUID anna = client("anna");
		UUID berta = client("Berta");
		UUID cora = client("Cora");
		this.clock.forward(Duration.ofHours(1));
		this.planRound.draft(this.owner, cora, plan(LocalDate.of(2027, 2, 1)));
		this.clock.forward(Duration.ofHours(1));
		this.planRound.draft(this.owner, berta, plan(LocalDate.of(2027, 3, 1)));

		assertThat(found("/clients")).containsSubsequence(">anna<", ">Berta<", ">Cora<");
		assertThat(found("/clients?sort=due")).containsSubsequence(">Cora<", ">Berta<", ">anna<");
		assertThat(found("/clients?sort=changed")).containsSubsequence(">Berta<", ">Cora<", ">anna<");
		assertThat(anna).isNotNull();
	}

	@Test
	void leavesOutWhatIsUrgentFromASearch() {
		this.rounds.complete(this.owner);

		assertThat(get("/clients")).bodyText().contains("Under way");
		assertThat(get("/clients?q=nord")).bodyText().doesNotContain("Under way", "Contoso");
	}

	@Test
	void keepsTheSearchWhileLeafing() {
		for (int i = 10; i < 40; i++) {
			client("Söhne & Co " + i);
		}

		assertThat(found("/clients?q=s%C3%B6hne%20%26&sort=changed"))
			.contains("/clients?q=s%C3%B6hne%20%26&amp;sort=changed&amp;page=2")
			.doesNotContain("rel=\"prev\"");
		assertThat(found("/clients?q=s%C3%B6hne%20%26&page=2")).contains("Söhne &amp; Co 39", "&amp;page=1")
			.doesNotContain("Söhne &amp; Co 29", "rel=\"next\"");
	}

	@Test
	void answersASearchWhileTypingWithTheListAlone() {
		clients("Nordwind", "Südwind");

		assertThat(this.mvc.get().uri("/clients?q=nord").header("HX-Request", "true").with(as(this.owner)).exchange())
			.hasStatusOk()
			.bodyText()
			.contains("id=\"found\"", "Nordwind")
			.doesNotContain("Südwind", "<html", "<form");
	}

	@ParameterizedTest
	@ValueSource(strings = { "status=nonsense", "sort=nonsense", "keeper=nonsense", "page=99", "q=%25", "q=" })
	void takesNonsenseForNothing(String query) {
		clients("Nordwind");

		assertThat(get("/clients?" + query)).hasStatusOk();
	}

	@Test
	void findsNothingOfOtherPractices() {
		clients("Nordwind");
		SignedIn stranger = this.practices.owner();

		for (String query : new String[] { "", "?q=nord", "?status=draft", "?sort=due", "?archived=yes" }) {
			assertThat(this.mvc.get().uri("/clients" + query).with(as(stranger))).hasStatusOk()
				.bodyText()
				.doesNotContain("Nordwind");
		}
	}

	private String found(String address) {
		MvcTestResult page = this.mvc.get()
			.uri(java.net.URI.create(address))
			.header("HX-Request", "true")
			.with(as(this.owner))
			.exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(java.net.URI.create(address)).with(as(this.owner)).exchange();
	}

	private void clients(String... names) {
		for (String name : names) {
			client(name);
		}
	}

	private UUID client(String name) {
		return this.keepClients.add(this.owner, new Name(name)).id();
	}

	private static RoundPlan plan(@Nullable LocalDate due) {
		return new RoundPlan(Strategy.UNKNOWN, "en", ReleaseMode.FACILITATED, due, Map.of(Seat.CMO,
				new RoundPlan.Person(new Name("Ada"), null), Seat.CIO, new RoundPlan.Person(new Name("Ben"), null)));
	}

}
