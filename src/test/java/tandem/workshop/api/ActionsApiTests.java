package tandem.workshop.api;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.workshop.ActionView;
import tandem.workshop.ReleasedRounds;
import tandem.workshop.WhoMoves;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class ActionsApiTests {

	private static final String STAND_UP = "{\"title\":\"Stand-up\",\"owner\":\"both\",\"due\":\"2027-02-01\"}";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	ReleasedRounds released;

	RequestPostProcessor token;

	String list;

	@BeforeEach
	void release(@Autowired ApplicationContext context) {
		this.released = new ReleasedRounds(context);
		this.token = this.practices.bearer(this.released.owner());
		this.list = "/api/v1/rounds/" + this.released.round().roundId() + "/actions";
	}

	@Test
	void agreesOnceForAKeyAndLists() {
		String key = UUID.randomUUID().toString();

		MvcTestResult first = agree(STAND_UP, key);
		MvcTestResult second = agree(STAND_UP, key);
		agree("{\"title\":\"By somebody\",\"owner\":\"other\",\"ownerName\":\"Kit\"}", UUID.randomUUID().toString());

		assertThat(first).hasStatus(201).bodyJson().extractingPath("$.status").isEqualTo("agreed");
		assertThat(first.getResponse().getHeader("ETag")).isEqualTo("\"0\"");
		assertThat(second).hasStatus(201);
		assertThat(call(HttpMethod.GET, this.list + "?size=1", null, null)).bodyJson()
			.hasPathSatisfying("$.total", (total) -> assertThat(total).isEqualTo(2))
			.hasPathSatisfying("$.items[0].title", (title) -> assertThat(title).isEqualTo("Stand-up"))
			.hasPathSatisfying("$.next", (next) -> assertThat(next).isEqualTo(this.list + "?page=1&size=1"));
	}

	@Test
	void changesWhatIsNamedAndOnlyWhatWasRead() {
		ActionView action = this.released.agree("Stand-up", WhoMoves.CMO);
		String one = "/api/v1/actions/" + action.id();

		MvcTestResult changed = call(HttpMethod.PATCH, one, "{\"status\":\"done\",\"due\":null,\"note\":\"Held\"}",
				"\"0\"");
		MvcTestResult stale = call(HttpMethod.PATCH, one, "{\"title\":\"Another\"}", "\"0\"");

		assertThat(changed).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.status", (status) -> assertThat(status).isEqualTo("done"))
			.hasPathSatisfying("$.due", (due) -> assertThat(due).isNull())
			.hasPathSatisfying("$.title", (title) -> assertThat(title).isEqualTo("Stand-up"));
		assertThat(changed.getResponse().getHeader("ETag")).isEqualTo("\"1\"");
		assertThat(stale).hasStatus(412);
		assertThat(call(HttpMethod.PATCH, one, "{\"status\":\"dropped\"}", null)).hasStatus(409);
	}

	@Test
	void namesEveryFaultByItsPath() {
		MvcTestResult refused = agree(
				"{\"owner\":\"nobody\",\"due\":\"soon\",\"mechanism\":\"M99\",\"status\":\"done\"}",
				UUID.randomUUID().toString());
		ActionView action = this.released.agree("Stand-up", WhoMoves.CMO);

		assertThat(refused).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[*].path")
			.asArray()
			.contains("title", "owner", "due", "mechanism", "status");
		assertThat(call(HttpMethod.PATCH, "/api/v1/actions/" + action.id(), "{\"owner\":\"other\"}", null))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo("ownerName");
	}

	@Test
	void waitsForTheRelease() {
		String complete = "/api/v1/rounds/" + this.rounds.complete(this.released.owner()).roundId() + "/actions";

		assertThat(call(HttpMethod.GET, complete, null, null)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);
		assertThat(call(HttpMethod.POST, complete, STAND_UP, null)).hasStatus(409);
	}

	@Test
	void knowsNothingOfOthers() {
		ActionView action = this.released.agree("Stand-up", WhoMoves.CMO);
		this.token = this.practices.bearer(this.practices.owner());

		assertThat(call(HttpMethod.GET, this.list, null, null)).hasStatus(404);
		assertThat(call(HttpMethod.PATCH, "/api/v1/actions/" + action.id(), "{\"status\":\"done\"}", null))
			.hasStatus(404);
		assertThat(call(HttpMethod.PATCH, "/api/v1/actions/" + UUID.randomUUID(), "{\"status\":\"done\"}", null))
			.hasStatus(404);
	}

	private MvcTestResult agree(String body, String key) {
		return this.mvc.post()
			.uri(this.list)
			.with(this.token)
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult call(HttpMethod method, String path, @org.jspecify.annotations.Nullable String body,
			@org.jspecify.annotations.Nullable String ifMatch) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(method).uri(path).with(this.token);
		if (ifMatch != null) {
			request.header("If-Match", ifMatch);
		}
		return ((body != null) ? request.contentType(MediaType.APPLICATION_JSON).content(body) : request).exchange();
	}

}
