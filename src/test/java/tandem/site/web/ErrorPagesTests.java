package tandem.site.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.site.api.Problems;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPagesTests {

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new ErrorPages(new Problems(messages()))),
			(builder) -> builder
				.setViewResolvers((name, locale) -> (model, request, response) -> response.flushBuffer())
				.build());

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 405, 409, 413, 429, 500, 503 })
	void explainsAStatusInItsOwnWords(int status) {
		MvcTestResult page = failed(status, "/rounds/7");

		assertThat(page).hasStatus(status).hasViewName("error").model().containsEntry("status", status);
		assertThat(ResourceBundle.getBundle("messages/site").keySet())
			.containsAll(List.of("error.%d.title".formatted(status), "error.%d.what".formatted(status),
					"error.%d.next".formatted(status)));
	}

	@ParameterizedTest
	@CsvSource({ "415, 400", "422, 400", "502, 500" })
	void explainsAnyOtherStatusLikeItsNearest(int status, int worded) {
		assertThat(failed(status, "/rounds/7")).hasStatus(status).model().containsEntry("status", worded);
	}

	@Test
	void hasNothingForSomeoneWhoOpensItByHand() {
		assertThat(this.mvc.get().uri("/error")).hasStatus(HttpStatus.NOT_FOUND)
			.model()
			.containsEntry("status", HttpStatus.NOT_FOUND.value());
	}

	@Test
	void tellsAScriptAProblem() {
		MvcTestResult answer = failed(404, "/api/v1/nothing");

		assertThat(answer).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"title": "Not Found", "status": 404, "detail": "There is nothing here, or nothing that is yours."}""");
	}

	static Stream<Arguments> gone() {
		return Stream.of("/clients", "/api/v1/clients")
			.flatMap((address) -> Stream
				.of(new CannotGetJdbcConnectionException("refused"), new SQLException("cut off", "08006"),
						new SQLException("going down", "57P01"), new SQLException("Connection is closed"))
				.map((cause) -> Arguments.of(address, cause)));
	}

	@Test
	void callsAFaultOfOurOwnOne() {
		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(new SQLException("x", "42601"))))
			.hasStatus(500);
	}

	@ParameterizedTest
	@MethodSource("gone")
	void asksForAMomentWhileTheDatabaseIsGone(String address, Exception cause) {
		Exception gone = new IllegalStateException(cause);

		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, gone)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)).hasStatus(503).hasHeader("Retry-After", "10");
	}

	@Test
	void saysNothingOfTheInside() {
		MvcTestResult answer = this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("select * from member"))
			.requestAttr(RequestDispatcher.ERROR_MESSAGE, "select * from member")
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/clients")
			.exchange();

		assertThat(answer).hasStatus(500).bodyText().doesNotContain("select").doesNotContain("Exception");
	}

	private MvcTestResult failed(int status, String address) {
		return this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
			.locale(Locale.ENGLISH)
			.exchange();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/site", "messages/problem");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
