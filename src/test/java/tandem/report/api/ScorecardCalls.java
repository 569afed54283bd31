package tandem.report.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A script that asks for scorecards, and knows how a refusal looks. */
record ScorecardCalls(MockMvcTester mvc) {

	MvcTestResult json(String body) {
		return post(MediaType.APPLICATION_JSON, body.getBytes(StandardCharsets.UTF_8));
	}

	MvcTestResult post(MediaType type, byte[] body) {
		return this.mvc.post().uri("/api/v1/scorecards").contentType(type).content(body).exchange();
	}

	static void assertRefused(MvcTestResult answer, HttpStatus status, @Nullable String path) {
		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("about:blank");
		assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(status.getReasonPhrase());
		assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status.value());
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
		if (path != null) {
			assertThat(answer).bodyJson().extractingPath("$.errors[*].path").isEqualTo(List.of(path));
		}
		else {
			assertThat(answer).bodyJson().doesNotHavePath("$.errors");
		}
		assertThat(answer).bodyText().doesNotContain("Exception", "tools.jackson", "org.springframework", "tandem.");
	}

}
