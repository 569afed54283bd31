package tandem.site.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.TandemTest;
import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class ApiDocsTests {

	private static final String DOCUMENT = "/v3/api-docs";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void areForMembersOnly() {
		assertThat(this.mvc.get().uri(DOCUMENT)).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.get().uri(DOCUMENT).header("Authorization", "Bearer x")).hasStatus(401);
		assertThat(this.mvc.get().uri(DOCUMENT + ".yaml")).hasStatus(401);
		assertThat(this.mvc.get().uri("/api-docs")).hasStatus(302);
		assertThat(this.mvc.get().uri(DOCUMENT).with(OpenedPractices.as(this.practices.owner()))).hasStatusOk();
	}

	@Test
	void nameEveryCallAndNothingElse() throws Exception {
		Set<String> calls = new TreeSet<>();
		this.handlers.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/v1/"))
				.forEach((path) -> mapping.getMethodsCondition()
					.getMethods()
					.stream()
					.map(RequestMethod::name)
					.forEach((method) -> calls.add(method + " " + path))));

		assertThat(described()).containsExactlyInAnyOrderElementsOf(calls);
	}

	@Test
	void sayWhatEachCallIsForAndHowItFails() throws Exception {
		List<Map<String, Object>> calls = JsonPath.read(document(), "$.paths[*][*]");

		assertThat(calls).isNotEmpty().allSatisfy((call) -> {
			assertThat((String) call.get("summary")).as("words for %s", call.get("operationId")).isNotBlank();
			assertThat(call.toString()).contains("application/problem+json", "#/components/schemas/Problem")
				.doesNotContain("SignedIn");
		});
	}

	@Test
	void sayHowToBeLetIn() throws Exception {
		String document = document();

		assertThat(JsonPath.<String>read(document, "$.openapi")).startsWith("3.1");
		assertThat(JsonPath.<String>read(document, "$.components.securitySchemes.token.scheme")).isEqualTo("bearer");
		assertThat(JsonPath.<List<Object>>read(document, "$.paths['/api/v1/tokens'].post.security[*].password"))
			.hasSize(1);
	}

	@Test
	void canBeReadAsAPage() {
		assertThat(this.mvc.get().uri("/api-docs").with(OpenedPractices.as(this.practices.owner()))).hasStatusOk()
			.bodyText()
			.contains("DELETE /api/v1/tokens/{id}", "Revokes one of your tokens.", "204");
	}

	private List<String> described() throws Exception {
		List<String> calls = new ArrayList<>();
		Map<String, Map<String, Object>> paths = JsonPath.read(document(), "$.paths");
		paths.forEach((path, methods) -> methods.keySet()
			.forEach((method) -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path)));
		return calls;
	}

	private String document() throws Exception {
		return this.mvc.get()
			.uri(DOCUMENT)
			.with(this.practices.bearer(this.practices.owner()))
			.exchange()
			.getResponse()
			.getContentAsString();
	}

}
