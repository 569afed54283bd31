package tandem.assessment.api;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.KeepClients;
import tandem.shared.Name;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class ClientsApiTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	KeepClients keepClients;

	SignedIn owner;

	ApiCaller caller;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.caller = ApiCaller.of(this.owner, this.practices, this.mvc);
	}

	@Test
	void addsAClientAndFindsItAgain() {
		MvcTestResult made = this.caller.post("/clients", "{\"name\":\" Nordwind & Söhne \"}");

		ClientView client = onlyClient();
		assertThat(client.name()).isEqualTo("Nordwind & Söhne");
		assertThat(made).hasStatus(201)
			.hasHeader("Location", "/api/v1/clients/" + client.id())
			.hasHeader("ETag", "\"0\"")
			.bodyJson()
			.isStrictlyEqualTo("{\"id\":\"%s\",\"name\":\"Nordwind & Söhne\",\"createdAt\":\"2027-01-11T09:00:00Z\"}"
				.formatted(client.id()));
		assertThat(this.caller.get("/clients/" + client.id())).hasStatusOk()
			.hasHeader("ETag", "\"0\"")
			.bodyJson()
			.extractingPath("$.name")
			.isEqualTo("Nordwind & Söhne");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{}|name", "{\"name\":null}|name", "{\"name\":7}|name", "{\"name\":\" \"}|name",
					"{\"name\":\"two\\nlines\"}|name", "{\"name\":\"x\",\"owner\":true}|owner", "[]|''", "\"x\"|''" })
	void namesWhatIsInvalid(String body, String path) {
		assertThat(this.caller.post("/clients", body)).hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo(path);
		assertThat(this.keepClients.list(this.owner, 0, 10)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "{", "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"a\"} x", "{\"name\":\"\\ud800\"}" })
	void refusesWhatIsNotSoundJson(String body) {
		assertThat(this.caller.post("/clients", body)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void refusesOtherTypesAndTooMuch() {
		assertThat(this.mvc.post()
			.uri("/api/v1/clients")
			.header("Authorization", "Bearer " + this.caller.token())
			.contentType(MediaType.TEXT_PLAIN)
			.content("x")).hasStatus(415).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.caller.post("/clients", "{\"name\":\"" + "x".repeat(300_000) + "\"}")).hasStatus(413);
	}

	@Test
	void listsPageByPage() {
		for (String name : new String[] { "C", "A", "B" }) {
			this.keepClients.add(this.owner, new Name(name));
		}

		assertThat(this.caller.get("/clients?size=2")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items[*].name", (names) -> names.assertThat().asArray().containsExactly("A", "B"))
			.hasPathSatisfying("$.page", (page) -> page.assertThat().isEqualTo(0))
			.hasPathSatisfying("$.size", (size) -> size.assertThat().isEqualTo(2))
			.hasPathSatisfying("$.total", (total) -> total.assertThat().isEqualTo(3))
			.hasPathSatisfying("$.next", (next) -> next.assertThat().isEqualTo("/api/v1/clients?page=1&size=2"));
		assertThat(this.caller.get("/clients?size=2&page=1")).bodyJson()
			.hasPathSatisfying("$.items[*].name", (names) -> names.assertThat().asArray().containsExactly("C"))
			.hasPathSatisfying("$.next", (next) -> next.assertThat().isNull());
	}

	@ParameterizedTest
	@CsvSource({ "page=-1,page", "size=0,size", "size=201,size", "page=x,page", "size=1.5,size",
			"page=2147483647&size=200,page" })
	void refusesNonsensicalPages(String query, String path) {
		assertThat(this.caller.get("/clients?" + query)).hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo(path);
	}

	@Test
	void makesOneThingOfACallSentTwice() {
		MvcTestResult first = this.caller.post("/clients", "{\"name\":\"Northwind\"}", "Idempotency-Key", "k1");
		MvcTestResult again = this.caller.post("/clients", "{\"name\":\"Northwind\"}", "Idempotency-Key", "k1");

		assertThat(again).hasStatus(201).body().isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(this.caller.post("/clients", "{\"name\":\"Other\"}", "Idempotency-Key", "k1")).hasStatus(422);
		assertThat(onlyClient().name()).isEqualTo("Northwind");
	}

	@Test
	void answersForeignInventedAndMalformedIdsAlike() {
		UUID foreign = this.keepClients.add(this.practices.owner(), new Name("Elsewhere")).id();

		for (Object id : new Object[] { foreign, UUID.randomUUID(), "1", "not-an-id" }) {
			for (String path : new String[] { "/clients/" + id, "/clients/" + id + "/rounds" }) {
				assertThat(this.caller.get(path)).hasStatus(404)
					.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
					.bodyJson()
					.isStrictlyEqualTo("""
							{"type":"about:blank","title":"Not Found","status":404,\
							"detail":"There is nothing here, or nothing that is yours."}""");
			}
			assertThat(this.caller.post("/clients/" + id + "/rounds", "{}")).hasStatus(404);
		}
		assertThat(this.caller.get("/clients")).bodyText().doesNotContain("Elsewhere");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/clients", "/clients/1", "/clients/1/rounds" })
	void letsNobodyInWithoutAToken(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatus(401);
		assertThat(this.mvc.post()
			.uri("/api/v1" + path)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"x\"}")).hasStatus(401);
	}

	private ClientView onlyClient() {
		assertThat(this.keepClients.list(this.owner, 0, 10)).hasSize(1);
		return this.keepClients.list(this.owner, 0, 10).getContent().get(0);
	}

}
