package tandem.site.api;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ApiExceptionResolverTests {

	@Test
	void asksForAMomentWhileTheDatabaseIsGone() {
		MockHttpServletResponse answer = answerTo(new IllegalStateException(new SQLException("Connection is closed")));

		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
	}

	@Test
	void callsAFaultOfOurOwnOne() {
		MockHttpServletResponse answer = answerTo(new IllegalStateException(new SQLException("x", "42601")));

		assertThat(answer.getStatus()).isEqualTo(500);
		assertThat(answer.getHeader("Retry-After")).isNull();
	}

	private static MockHttpServletResponse answerTo(Exception failure) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/problem");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new ApiExceptionResolver(new Problems(texts), JsonMapper.shared())
			.resolveException(new MockHttpServletRequest("GET", "/api/v1/clients"), response, null, failure);
		return response;
	}

}
