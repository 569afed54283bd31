package tandem.account.api;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

/** A member who makes tokens by script, and asks with them. */
record TokenCalls(MockMvcTester mvc, SignedIn member) {

	static final String TOKENS = "/api/v1/tokens";

	MvcTestResult get(String address, String token) {
		return this.mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange();
	}

	MvcTestResult make(String name, @Nullable String key) {
		return make(OpenedPractices.PASSWORD, "{\"name\":\"%s\"}".formatted(name), key);
	}

	MvcTestResult make(String password, String body, @Nullable String key) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(TOKENS)
			.with(SecurityMockMvcRequestPostProcessors.httpBasic(this.member.email(), password))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return ((key != null) ? request.header("Idempotency-Key", key) : request).exchange();
	}

	static String read(MvcTestResult result, String path) throws Exception {
		return JsonPath.read(result.getResponse().getContentAsString(), path);
	}

}
