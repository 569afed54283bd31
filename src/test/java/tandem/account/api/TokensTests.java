package tandem.account.api;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
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

	private static final String TOKENS = "/api/v1/tokens";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	SignedIn member;

	@BeforeEach
	void openPractice() {
		this.member = this.practices.owner();
	}

	@Test
	void livesFromMakingToRevoking() throws Exception {
		MvcTestResult made = make("export", null);
		assertThat(made).hasStatus(201).hasContentType(MediaType.APPLICATION_JSON);
		String token = read(made, "$.token");
		String id = read(made, "$.id");

		assertThat(get(TOKENS, token)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items[0].id", (value) -> value.assertThat().isEqualTo(id))
			.hasPathSatisfying("$.total", (value) -> value.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.items[0].live", (value) -> value.assertThat().isEqualTo(true))
			.hasPathSatisfying("$.next", (value) -> value.assertThat().isNull());
		assertThat(get(TOKENS, token)).bodyText().doesNotContain(token);

		assertThat(this.mvc.delete().uri(TOKENS + "/" + id).header("Authorization", "Bearer " + token)).hasStatus(204);
		assertThat(get(TOKENS, token)).hasStatus(401);
	}

	@Test
	void runsOutAfterAYear() throws Exception {
		String token = read(make("export", null), "$.token");

		this.clock.forward(Duration.ofDays(365).minusSeconds(1));
		assertThat(get(TOKENS, token)).hasStatusOk();

		this.clock.forward(Duration.ofSeconds(1));
		assertThat(get(TOKENS, token)).hasStatus(401);
	}

	@Test
	void saysTheSameToEveryoneWithoutALiveToken() throws Exception {
		String id = read(make("export", null), "$.id");
		MvcTestResult none = this.mvc.get().uri(TOKENS).exchange();
		assertThat(none).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("WWW-Authenticate", "Bearer")
			.bodyText()
			.contains("\"title\":\"Unauthorized\"", "\"type\":\"about:blank\"", "\"status\":401");

		for (MvcTestResult other : List.of(get(TOKENS, "x"), get("/api/v1/rounds/" + UUID.randomUUID(), ""),
				this.mvc.delete().uri(TOKENS + "/" + id).exchange(),
				this.mvc.get()
					.uri(TOKENS)
					.with(OpenedPractices.as(this.member))
					.header("Authorization", "Bearer y")
					.exchange(),
				this.mvc.get()
					.uri(TOKENS)
					.with(SecurityMockMvcRequestPostProcessors.httpBasic(this.member.email(), OpenedPractices.PASSWORD))
					.exchange())) {
			assertThat(other).hasStatus(401).body().isEqualTo(none.getResponse().getContentAsByteArray());
		}
	}

	@Test
	void revokesOnlyOnesOwn() throws Exception {
		String foreign = read(make("export", null), "$.id");
		String token = this.practices.token(this.practices.owner());

		for (String id : List.of(foreign, UUID.randomUUID().toString(), "no-id")) {
			assertThat(this.mvc.delete().uri(TOKENS + "/" + id).header("Authorization", "Bearer " + token))
				.hasStatus(404)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
	}

	@ParameterizedTest
	@CsvSource({ "422, {}", "422, '{\"name\":\" \"}'", "422, '{\"name\":null}'", "400, '{\"name\":'", "400, ''",
			"400, '[]'" })
	void refusesATokenWithoutAName(int status, String body) {
		assertThat(make(this.member.email(), OpenedPractices.PASSWORD, body, null)).hasStatus(status)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.jdbc.sql("select count(*) from api_token where member_id = ?")
			.param(this.member.memberId())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void namesTheFieldThatIsWrong() {
		assertThat(make("x".repeat(101), null)).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].path", (path) -> path.assertThat().isEqualTo("name"));
	}

	@Test
	void throttlesLikeSigningIn() {
		for (int guess = 0; guess < 10; guess++) {
			assertThat(make(this.member.email(), "guess " + guess, "{\"name\":\"x\"}", null)).hasStatus(401)
				.hasHeader("WWW-Authenticate", "Basic realm=\"Tandem\", charset=\"UTF-8\"");
		}

		assertThat(make("export", null)).hasStatus(429)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("Retry-After", "901");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?page=-1", "?size=0", "?size=201" })
	void refusesPagesThatCannotBe(String query) {
		assertThat(get(TOKENS + query, this.practices.token(this.member))).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].path",
					(path) -> path.assertThat().isEqualTo(query.substring(1, query.indexOf('='))));
	}

	@Test
	void turnsPages() {
		String token = this.practices.token(this.member);
		make("second", null);
		make("third", null);

		assertThat(get(TOKENS + "?size=2", token)).bodyJson()
			.hasPathSatisfying("$.items.length()", (size) -> size.assertThat().isEqualTo(2))
			.hasPathSatisfying("$.next", (next) -> next.assertThat().isEqualTo(TOKENS + "?page=1&size=2"));
		assertThat(get(TOKENS + "?size=2&page=1", token)).bodyJson()
			.hasPathSatisfying("$.items.length()", (size) -> size.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.next", (next) -> next.assertThat().isNull());
		assertThat(get(TOKENS + "?size=2&page=9", token)).hasStatusOk();
		assertThat(get(TOKENS + "?size=many", token)).hasStatus(422);
	}

	@Test
	void makesOneTokenForOneKey() throws Exception {
		MvcTestResult first = make("export", "key-1");
		MvcTestResult second = make("export", "key-1");

		assertThat(second).hasStatus(201)
			.hasContentType(MediaType.APPLICATION_JSON)
			.body()
			.isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(tokens()).isOne();
		assertThat(make("other", "key-1")).hasStatus(422);
		assertThat(make("export", "key-2")).hasStatus(201);
		assertThat(tokens()).isEqualTo(2);
		assertThat(make("export", "no spaces")).hasStatus(400);
	}

	@Test
	void makesOneTokenWhenTheSameCallArrivesTwiceAtOnce() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService callers = Executors.newFixedThreadPool(4);

		List<Future<String>> answers = IntStream.range(0, 4).mapToObj((caller) -> callers.submit(() -> {
			start.await();
			return make("export", "same-instant").getResponse().getContentAsString();
		})).toList();
		start.countDown();

		assertThat(answers).extracting(Future::get).allSatisfy((answer) -> assertThat(answer).contains("\"token\":"));
		assertThat(answers).extracting(Future::get).containsOnly(answers.get(0).get());
		assertThat(tokens()).isOne();
		callers.shutdown();
	}

	@Test
	void keepsNoAnswerThatTheDatabaseCouldTell() throws Exception {
		String token = read(make("export", "key-3"), "$.token");

		assertThat(this.jdbc.sql("select answer from idempotent_call").query(String.class).list()).isNotEmpty()
			.noneMatch((answer) -> answer.contains(token) || answer.contains("export"));
	}

	@Test
	void forgetsAKeyAfterADay() {
		make("export", "key-4");

		this.clock.forward(Duration.ofHours(24));

		assertThat(make("another body", "key-4")).hasStatus(201);
	}

	@Test
	void makesNothingAndKeepsNothingOfARefusedCall() {
		assertThat(make(" ", "key-5")).hasStatus(422);
		assertThat(make("export", "key-5")).hasStatus(201);
	}

	private long tokens() {
		return this.jdbc.sql("select count(*) from api_token where member_id = ?")
			.param(this.member.memberId())
			.query(Long.class)
			.single();
	}

	private MvcTestResult get(String address, String token) {
		return this.mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange();
	}

	private MvcTestResult make(String name, @Nullable String key) {
		return make(this.member.email(), OpenedPractices.PASSWORD, "{\"name\":\"%s\"}".formatted(name), key);
	}

	private MvcTestResult make(String email, String password, String body, @Nullable String key) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(TOKENS)
			.with(SecurityMockMvcRequestPostProcessors.httpBasic(email, password))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return ((key != null) ? request.header("Idempotency-Key", key) : request).exchange();
	}

	private static String read(MvcTestResult result, String path) throws Exception {
		return JsonPath.read(result.getResponse().getContentAsString(), path);
	}

}
