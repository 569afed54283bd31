package tandem.site;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FindHandlerTests {

	/** A handler for each way in which a pattern may begin. */
	@Controller
	static class Pages {

		@GetMapping("/")
		void front() {
		}

		@GetMapping("/seats")
		void seats() {
		}

		@GetMapping("/seat/{id}")
		void seat() {
		}

		@PostMapping({ "/seat/{id}", "/s/{id}/answers" })
		void answers() {
		}

		@GetMapping("/{name}.css")
		void style() {
		}

		@GetMapping("/well-*/**")
		void wellKnown() {
		}

	}

	@ParameterizedTest
	@CsvSource({ "GET,/,front", "GET,/seats,seats", "GET,/seat/1,seat", "POST,/seat/1,answers",
			"POST,/s/1/answers,answers", "GET,/tandem.css,style", "GET,/well-known/a/b,wellKnown",
			"GET,/%73eat/1,seat" })
	void findsWhatSpringWouldFind(String method, String path, String handler) throws Exception {
		assertThat(find(method, path)).isEqualTo(handler);
	}

	@Test
	void findsNothingWhereNothingIs() throws Exception {
		assertThat(find("GET", "/seat/1/2")).isNull();
	}

	@Test
	void tellsWhatAPathTakesInstead() {
		assertThatExceptionOfType(HttpRequestMethodNotSupportedException.class)
			.isThrownBy(() -> find("DELETE", "/seat/1"))
			.satisfies((refusal) -> assertThat(refusal.getSupportedMethods()).containsExactlyInAnyOrder("GET", "POST"));
	}

	private static @Nullable String find(String method, String path) throws Exception {
		StaticWebApplicationContext context = new StaticWebApplicationContext();
		context.setServletContext(new MockServletContext());
		context.registerSingleton("pages", Pages.class);
		FindHandler mapping = new FindHandler();
		mapping.setApplicationContext(context);
		mapping.afterPropertiesSet();
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		ServletRequestPathUtils.parseAndCache(request);
		HandlerExecutionChain found = mapping.getHandler(request);
		return (found != null) ? ((HandlerMethod) found.getHandler()).getMethod().getName() : null;
	}

}
