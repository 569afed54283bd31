package tandem.account.api;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class TokensTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	SignedIn member;

	TokenCalls calls;

	@BeforeEach
	void openPractice() {
		this.member = this.practices.owner();
		this.calls = new TokenCalls(this.mvc, this.member);
	}

	@Test
	void livesFromMakingToRevoking() throws Exception {
		MvcTestResult made = this.calls.make("export", null);
		assertThat(made).hasStatus(201).hasContentType(MediaType.APPLICATION_JSON);
		String token = TokenCalls.read(made, "$.token");
		String id = TokenCalls.read(made, "$.id");

		assertThat(this.calls.get(TokenCalls.TOKENS, token)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items[0].id", (value) -> value.assertThat().isEqualTo(id))
			.hasPathSatisfying("$.total", (value) -> value.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.items[0].live", (value) -> value.assertThat().isEqualTo(true))
			.hasPathSatisfying("$.next", (value) -> value.assertThat().isNull());
		assertThat(this.calls.get(TokenCalls.TOKENS, token)).bodyText().doesNotContain(token);

		assertThat(this.mvc.delete().uri(TokenCalls.TOKENS + "/" + id).header("Authorization", "Bearer " + token))
			.hasStatus(204);
		assertThat(this.calls.get(TokenCalls.TOKENS, token)).hasStatus(401);
	}

	@Test
	void runsOutAfterAYear() throws Exception {
		String token = TokenCalls.read(this.calls.make("export", null), "$.token");

		this.clock.forward(Duration.ofDays(365).minusSeconds(1));
		assertThat(this.calls.get(TokenCalls.TOKENS, token)).hasStatusOk();

		this.clock.forward(Duration.ofSeconds(1));
		assertThat(this.calls.get(TokenCalls.TOKENS, token)).hasStatus(401);
	}

	@Test
	void saysTheSameToEveryoneWithoutALiveToken() throws Exception {
		String id = TokenCalls.read(this.calls.make("export", null), "$.id");
		MvcTestResult none = this.mvc.get().uri(TokenCalls.TOKENS).exchange();
		assertThat(none).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("WWW-Authenticate", "Bearer")
			.bodyText()
			.contains("\"title\":\"Unauthorized\"", "\"type\":\"about:blank\"", "\"status\":401");

		for (MvcTestResult other : List.of(this.calls.get(TokenCalls.TOKENS, "x"),
				this.calls.get("/api/v1/rounds/" + UUID.randomUUID(), ""),
				this.mvc.delete().uri(TokenCalls.TOKENS + "/" + id).exchange(),
				this.mvc.get()
					.uri(TokenCalls.TOKENS)
					.with(OpenedPractices.as(this.member))
					.header("Authorization", "Bearer y")
					.exchange(),
				this.mvc.get()
					.uri(TokenCalls.TOKENS)
					.with(SecurityMockMvcRequestPostProcessors.httpBasic(this.member.email(), OpenedPractices.PASSWORD))
					.exchange())) {
			assertThat(other).hasStatus(401).body().isEqualTo(none.getResponse().getContentAsByteArray());
		}
	}

	@Test
	void revokesOnlyOnesOwn() throws Exception {
		String foreign = TokenCalls.read(this.calls.make("export", null), "$.id");
		String token = this.practices.token(this.practices.owner());

		for (String id : List.of(foreign, UUID.randomUUID().toString(), "no-id")) {
			assertThat(this.mvc.delete().uri(TokenCalls.TOKENS + "/" + id).header("Authorization", "Bearer " + token))
				.hasStatus(404)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
	}

	@ParameterizedTest
	@CsvSource({ "422, {}", "422, '{\"name\":\" \"}'", "422, '{\"name\":null}'", "400, '{\"name\":'", "400, ''",
			"400, '[]'" })
	void refusesATokenWithoutAName(int status, String body) {
		assertThat(this.calls.make(OpenedPractices.PASSWORD, body, null)).hasStatus(status)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.jdbc.sql("select count(*) from api_token where member_id = ?")
			.param(this.member.memberId())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void namesTheFieldThatIsWrong() {
		assertThat(this.calls.make("x".repeat(101), null)).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].path", (path) -> path.assertThat().isEqualTo("name"));
	}

	@Test
	void throttlesLikeSigningIn() {
		for (int guess = 0; guess < 10; guess++) {
			assertThat(this.calls.make("guess " + guess, "{\"name\":\"x\"}", null)).hasStatus(401)
				.hasHeader("WWW-Authenticate", "Basic realm=\"Tandem\", charset=\"UTF-8\"");
		}

		assertThat(this.calls.make("export", null)).hasStatus(429)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("Retry-After", "901");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?page=-1", "?size=0", "?size=201" })
	void refusesPagesThatCannotBe(String query) {
		assertThat(this.calls.get(TokenCalls.TOKENS + query, this.practices.token(this.member))).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].path",
					(path) -> path.assertThat().isEqualTo(query.substring(1, query.indexOf('='))));
	}

	@Test
	void turnsPages() {
		String token = this.practices.token(this.member);
		this.calls.make("second", null);
		this.calls.make("third", null);

		assertThat(this.calls.get(TokenCalls.TOKENS + "?size=2", token)).bodyJson()
			.hasPathSatisfying("$.items.length()", (size) -> size.assertThat().isEqualTo(2))
			.hasPathSatisfying("$.next", (next) -> next.assertThat().isEqualTo(TokenCalls.TOKENS + "?page=1&size=2"));
		assertThat(this.calls.get(TokenCalls.TOKENS + "?size=2&page=1", token)).bodyJson()
			.hasPathSatisfying("$.items.length()", (size) -> size.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.next", (next) -> next.assertThat().isNull());
		assertThat(this.calls.get(TokenCalls.TOKENS + "?size=2&page=9", token)).hasStatusOk();
		assertThat(this.calls.get(TokenCalls.TOKENS + "?size=many", token)).hasStatus(422);
	}

}
