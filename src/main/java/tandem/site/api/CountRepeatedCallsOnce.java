package tandem.site.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import tandem.account.AnswerOnce;
import tandem.account.AnswerOnce.Answer;
import tandem.account.AnswerOnce.Call;

/**
 * Answers a creating call that carries an {@code Idempotency-Key} once, and its
 * repetitions with the same answer.
 */
final class CountRepeatedCallsOnce extends OncePerRequestFilter {

	static final String KEY = "Idempotency-Key";

	/** Makes nothing, so that repeating it is harmless, and may be of any length. */
	private static final String MAKES_NOTHING = "/api/v1/scorecards";

	private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION,
			HttpHeaders.ETAG);

	private final AnswerOnce answerOnce;

	private final Problems problems;

	private final ApiExceptionResolver resolver;

	CountRepeatedCallsOnce(AnswerOnce answerOnce, Problems problems, ApiExceptionResolver resolver) {
		this.answerOnce = answerOnce;
		this.problems = problems;
		this.resolver = resolver;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(KEY) == null || !HttpMethod.POST.matches(request.getMethod())
				|| request.getRequestURI().equals(request.getContextPath() + MAKES_NOTHING);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			RepeatableBody body = new RepeatableBody(request);
			write(this.answerOnce.answer(call(request, body.text()), () -> answer(body, response, chain)), response);
		}
		catch (AnswerOnce.Refused ex) {
			answer(refused(ex.reason(), response), request, response);
		}
		catch (Exception ex) {
			answer(ex, request, response);
		}
	}

	private void answer(Exception ex, HttpServletRequest request, HttpServletResponse response)
			throws ServletException {
		if (this.resolver.resolveException(request, response, null, ex) == null) {
			throw new ServletException(ex);
		}
	}

	private ErrorResponseException refused(AnswerOnce.Reason reason, HttpServletResponse response) {
		return switch (reason) {
			case UNREADABLE_KEY -> refused(HttpStatus.BAD_REQUEST, "problem.key.unreadable");
			case OTHER_BODY -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "problem.key.other-body");
			case OTHER_HOLDER -> refused(HttpStatus.CONFLICT, "problem.key.other-holder");
			case STILL_ANSWERING -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, "1");
				yield refused(HttpStatus.CONFLICT, "problem.key.still-answering");
			}
		};
	}

	private ErrorResponseException refused(HttpStatus status, String code) {
		return new ErrorResponseException(status, this.problems.of(status, code), null);
	}

	private static Call call(HttpServletRequest request, String body) {
		String holder = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
		String credentials = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
		return new Call(holder, credentials, String.valueOf(request.getHeader(KEY)),
				request.getMethod() + " " + request.getRequestURI(), body);
	}

	/** Nothing is written until what was made has been committed. */
	private static Answer answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, kept);
		Map<String, String> headers = new LinkedHashMap<>();
		KEPT_HEADERS.forEach((name) -> keep(headers, name, kept.getHeader(name)));
		return new Answer(kept.getStatus(), headers, new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static void keep(Map<String, String> headers, String name, @Nullable String value) {
		if (value != null) {
			headers.put(name, value);
		}
	}

	private static void write(Answer answer, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.setStatus(answer.status());
		answer.headers().forEach(response::setHeader);
		response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
	}

}
