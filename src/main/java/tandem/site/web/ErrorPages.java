package tandem.site.web;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import tandem.site.DatabaseGone;
import tandem.site.api.Problems;

/**
 * What a person or a script is told when a request fails: what happened and what to do,
 * and nothing about the inside.
 */
@Controller
class ErrorPages implements ErrorController {

	/** The statuses with words of their own. */
	private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

	private final Problems problems;

	ErrorPages(Problems problems) {
		this.problems = problems;
	}

	@RequestMapping("/error")
	Object explain(HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = status(request);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseGone.RETRY_AFTER);
		}
		if (isForScripts(request)) {
			return ResponseEntity.status(status).body(this.problems.of(status));
		}
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("status", worded(status));
		return page;
	}

	/** Someone who opens the address by hand has found nothing. */
	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		if (status == HttpStatus.INTERNAL_SERVER_ERROR
				&& DatabaseGone.isCauseOf((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return (status != null && status.isError()) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static int worded(HttpStatus status) {
		if (WORDED.contains(status.value())) {
			return status.value();
		}
		return status.is4xxClientError() ? 400 : 500;
	}

	private static boolean isForScripts(HttpServletRequest request) {
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return address instanceof String path && path.startsWith(request.getContextPath() + "/api/");
	}

}
