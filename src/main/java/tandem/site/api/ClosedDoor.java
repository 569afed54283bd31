package tandem.site.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

import tandem.account.SignInThrottled;

/**
 * What a call of the API hears that does not get in: always the same, whatever the
 * reason, unless it has to wait.
 */
final class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final String scheme;

	private final ProblemDetail unauthorized;

	private final Problems problems;

	private final JsonMapper mapper;

	ClosedDoor(String scheme, ProblemDetail unauthorized, Problems problems, JsonMapper mapper) {
		this.scheme = scheme;
		this.unauthorized = unauthorized;
		this.problems = problems;
		this.mapper = mapper;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		if (refusal instanceof SignInThrottled throttled) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(throttled.retryAfter().toSeconds() + 1));
			write(this.problems.of(HttpStatus.TOO_MANY_REQUESTS), response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, this.scheme);
		write(this.unauthorized, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		write(this.problems.of(HttpStatus.FORBIDDEN), response);
	}

	private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.mapper.writeValueAsBytes(problem));
	}

}
