package tandem.site.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One consultant's script, from the token to the access log: every body and answer on its
 * way is what the API's description says, and every call that is described is made.
 */
@TandemTest
class DescribedCallsTests {

	private static final String ROUND = """
			{"strategy":"differentiation","language":"en","release":"facilitated","due":"2027-01-31","draft":%s,
			 "seats":{"cmo":{"name":"Mara Lind"},"cio":{"name":"Ivo Brandt"}}}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private JsonMapper json;

	private final Set<String> made = new TreeSet<>();

	private final List<String> faults = new ArrayList<>();

	private Map<String, Object> document = Map.of();

	private RequestPostProcessor token = (request) -> request;

	@Test
	@SuppressWarnings("unchecked")
	void areMadeAndAnsweredAsDescribed() throws Exception {
		SignedIn owner = this.practices.owner();
		this.token = this.practices.bearer(owner);
		this.document = this.json.readValue(
				this.mvc.get().uri("/v3/api-docs").with(this.token).exchange().getResponse().getContentAsString(),
				Map.class);
		Map<String, Object> golden = this.json
			.readValue(Files.readString(Path.of("src/test/resources/golden/mixed-1.json")), Map.class);
		Map<String, Object> pair = (Map<String, Object>) golden.get("request");

		RequestPostProcessor byToken = this.token;
		this.token = SecurityMockMvcRequestPostProcessors.httpBasic(owner.email(), OpenedPractices.PASSWORD);
		String tokenId = id(call("post", "/tokens", Map.of(), "{\"name\":\"export\"}"));
		this.token = byToken;
		call("get", "/tokens", Map.of(), null);
		call("get", "/instrument", Map.of(), null);
		call("post", "/scorecards", Map.of(), this.json.writeValueAsString(pair));
		String client = id(call("post", "/clients", Map.of(), "{\"name\":\"Contoso\"}"));
		call("get", "/clients", Map.of(), null);
		call("get", "/clients/{id}", Map.of("id", client), null);
		String draft = id(call("post", "/clients/{id}/rounds", Map.of("id", client), ROUND.formatted(true)));
		call("post", "/rounds/{id}/launch", Map.of("id", draft), null);
		call("post", "/rounds/{id}/seats/{seat}/link", Map.of("id", draft, "seat", "cmo"), null);
		call("post", "/rounds/{id}/cancel", Map.of("id", draft), null);
		String round = id(call("post", "/clients/{id}/rounds", Map.of("id", client), ROUND.formatted(false)));
		call("get", "/clients/{id}/rounds", Map.of("id", client), null);
		call("post", "/rounds/{id}/answers", Map.of("id", round), this.json.writeValueAsString(answers(pair)));
		call("get", "/rounds/{id}", Map.of("id", round), null);
		call("get", "/rounds/{id}/report", Map.of("id", round), null);
		call("post", "/rounds/{id}/release", Map.of("id", round), "{\"level\":\"bands\"}");
		call("get", "/rounds/{id}/report?as=ceo", Map.of("id", round), null);
		call("get", "/rounds/{id}/report.pdf?as=ceo&edition=ceo", Map.of("id", round), null);
		call("get", "/rounds/{id}/report.xlsx?as=pair", Map.of("id", round), null);
		call("get", "/rounds/{id}/report.csv", Map.of("id", round), null);
		call("get", "/rounds/{id}/report.pptx?as=pair", Map.of("id", round), null);
		String action = id(call("post", "/rounds/{id}/actions", Map.of("id", round), """
				{"title":"Swap the lens","owner":"both","mechanism":"M01","due":"2027-02-01"}"""));
		call("patch", "/actions/{id}", Map.of("id", action), "{\"status\":\"done\",\"note\":\"Held.\"}");
		call("get", "/rounds/{id}/actions", Map.of("id", round), null);
		call("post", "/rounds/{id}/archive", Map.of("id", round), null);
		call("get", "/clients/{id}/trend", Map.of("id", client), null);
		call("get", "/benchmarks", Map.of(), null);
		call("get", "/access-log?round=" + round, Map.of(), null);
		call("delete", "/tokens/{id}", Map.of("id", tokenId), null);

		assertThat(this.faults).isEmpty();
		assertThat(this.made).containsExactlyInAnyOrderElementsOf(described());
	}

	private static Map<String, Object> answers(Map<String, Object> pair) {
		Map<String, Object> answers = new LinkedHashMap<>();
		answers.put("cmo", pair.get("cmo"));
		answers.put("cio", pair.get("cio"));
		answers.put("consent", Map.of("obtainedBy", "Olga Ode", "date", "2026-01-08"));
		return answers;
	}

	/** Makes a call, and notes what the description tells otherwise. */
	private @Nullable Object call(String method, String pattern, Map<String, String> names, @Nullable String body)
			throws Exception {
		String path = "/api/v1" + pattern;
		for (Map.Entry<String, String> name : names.entrySet()) {
			path = path.replace("{" + name.getKey() + "}", name.getValue());
		}
		MockMvcTester.MockMvcRequestBuilder request = this.mvc
			.method(HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT)))
			.uri(path)
			.with(this.token);
		MvcTestResult result = (body != null) ? request.contentType(MediaType.APPLICATION_JSON).content(body).exchange()
				: request.exchange();
		int status = result.getResponse().getStatus();
		String said = result.getResponse().getContentAsString();
		String described = describedPath(pattern.replaceAll("\\?.*", ""), method);
		this.made.add(method + " " + described);
		if (status >= 300) {
			this.faults.add(method + " " + path + " answers " + status + ": " + said);
		}
		if (body != null) {
			this.faults.addAll(new DescribedCall(this.document).faultsOfBody(described, method,
					this.json.readValue(body, Object.class)));
		}
		if (said.isEmpty() || result.getResponse().getHeader("Content-Disposition") != null) {
			return null;
		}
		Object answer = this.json.readValue(said, Object.class);
		this.faults.addAll(new DescribedCall(this.document).faults(described, method, status,
				String.valueOf(result.getResponse().getContentType()), answer));
		return answer;
	}

	/** The description's own names of what varies may be others. */
	private String describedPath(String pattern, String method) {
		return paths().keySet()
			.stream()
			.filter((path) -> shape(path).equals(shape("/api/v1" + pattern)))
			.findFirst()
			.orElse("/api/v1" + pattern + " (not described)");
	}

	private static String shape(String path) {
		return path.replaceAll("\\{[^}]+}", "{}");
	}

	private Set<String> described() {
		Set<String> calls = new TreeSet<>();
		paths().forEach((path, methods) -> methods.keySet().forEach((method) -> calls.add(method + " " + path)));
		return calls;
	}

	private Map<String, Map<String, Object>> paths() {
		return JsonPath.read(this.document, "$.paths");
	}

	private static String id(@Nullable Object answer) {
		return JsonPath.read(answer, "$.id");
	}

}
