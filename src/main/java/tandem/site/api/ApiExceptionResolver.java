package tandem.site.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

import tandem.shared.IfMatch;
import tandem.shared.InvalidRequest;
import tandem.site.DatabaseGone;

/**
 * Answers every failed call of the API with problem details, also where no handler was
 * found. What a module says itself by an {@code ErrorResponseException} is passed on;
 * words of the frameworks are not.
 */
class ApiExceptionResolver implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(ApiExceptionResolver.class);

	private static final Map<Class<? extends Exception>, HttpStatus> KNOWN = new LinkedHashMap<>();

	static {
		KNOWN.put(HttpMessageNotReadableException.class, HttpStatus.BAD_REQUEST);
		KNOWN.put(TypeMismatchException.class, HttpStatus.BAD_REQUEST);
		KNOWN.put(RequestRejectedException.class, HttpStatus.BAD_REQUEST);
		KNOWN.put(InvalidParameterException.class, HttpStatus.BAD_REQUEST);
		KNOWN.put(OptimisticLockingFailureException.class, HttpStatus.CONFLICT);
		KNOWN.put(IfMatch.Stale.class, HttpStatus.PRECONDITION_FAILED);
	}

	private final Problems problems;

	private final JsonMapper mapper;

	ApiExceptionResolver(Problems problems, JsonMapper mapper) {
		this.problems = problems;
		this.mapper = mapper;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		boolean isForTheDoor = ex instanceof AccessDeniedException || ex instanceof AuthenticationException;
		if (isForTheDoor || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			return null;
		}
		ProblemDetail problem = problem(ex);
		if (HttpStatus.valueOf(problem.getStatus()).is5xxServerError()) {
			log.error("A call of the API failed", ex);
		}
		if (response.isCommitted()) {
			return new ModelAndView();
		}
		try {
			write(problem, (ex instanceof ErrorResponse known) ? known.getHeaders() : HttpHeaders.EMPTY, response);
		}
		catch (IOException unreachable) {
			log.debug("Nobody waits for the answer any more", unreachable);
		}
		return new ModelAndView();
	}

	private ProblemDetail problem(Exception ex) {
		if (ex instanceof InvalidRequest invalid) {
			return this.problems.invalid(invalid.faults());
		}
		return (ex instanceof ErrorResponseException own) ? this.problems.complete(own.getBody())
				: this.problems.of(status(ex));
	}

	private static HttpStatus status(Exception ex) {
		if (ex instanceof ErrorResponse known) {
			return HttpStatus.valueOf(known.getStatusCode().value());
		}
		ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(ex.getClass(), ResponseStatus.class);
		if (declared != null) {
			return declared.code();
		}
		return KNOWN.entrySet()
			.stream()
			.filter((known) -> known.getKey().isInstance(ex))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseGet(() -> DatabaseGone.isCauseOf(ex) ? HttpStatus.SERVICE_UNAVAILABLE
					: HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private void write(ProblemDetail problem, HttpHeaders headers, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setStatus(problem.getStatus());
		headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseGone.RETRY_AFTER);
		}
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.mapper.writeValueAsBytes(problem));
	}

}
