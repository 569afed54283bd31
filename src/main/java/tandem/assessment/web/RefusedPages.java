package tandem.assessment.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import tandem.assessment.NotAllowed;
import tandem.assessment.NotFound;
import tandem.assessment.WrongState;

/**
 * What a person reads who asks for something that is not theirs, not there or not due;
 * the API has its own words.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedPages {

	@ExceptionHandler(NotFound.class)
	ModelAndView notFound() {
		return error(HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler(NotAllowed.class)
	ModelAndView notAllowed() {
		return error(HttpStatus.FORBIDDEN);
	}

	@ExceptionHandler(WrongState.class)
	ModelAndView wrongState(WrongState refusal) {
		ModelAndView page = new ModelAndView("assessment/wrong-state", HttpStatus.CONFLICT);
		page.addObject("code", refusal.code());
		return page;
	}

	/** An id that cannot be one is as little there as one that was never given. */
	@ExceptionHandler
	ModelAndView malformed(MethodArgumentTypeMismatchException refusal) {
		boolean inPath = refusal.getParameter().hasParameterAnnotation(PathVariable.class);
		return error(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
	}

	private static ModelAndView error(HttpStatus status) {
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("status", status.value());
		return page;
	}

}
