package tandem.assessment.api;

import java.util.Optional;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import tandem.api.Faults;
import tandem.api.Refusals;
import tandem.assessment.NotAllowed;
import tandem.assessment.NotFound;
import tandem.assessment.WrongState;
import tandem.instrument.Problem;
import tandem.shared.Reason;

/**
 * What a script hears that asks for something that is not its holder's, not there or not
 * due: the words that pages use, as problem details.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedCalls {

	private final Refusals refusals;

	RefusedCalls(Refusals refusals) {
		this.refusals = refusals;
	}

	@ExceptionHandler(NotFound.class)
	ProblemDetail notFound() {
		return this.refusals.refusal(HttpStatus.NOT_FOUND, "problem.404");
	}

	@ExceptionHandler(NotAllowed.class)
	ProblemDetail notAllowed() {
		return this.refusals.refusal(HttpStatus.FORBIDDEN, "problem.403");
	}

	@ExceptionHandler
	ProblemDetail wrongState(WrongState refusal) {
		return this.refusals.refusal(HttpStatus.CONFLICT, "state." + refusal.code());
	}

	/** An id that cannot be one is as little there as one that was never given. */
	@ExceptionHandler
	ProblemDetail malformed(MethodArgumentTypeMismatchException refusal) {
		if (refusal.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return notFound();
		}
		Faults faults = new Faults();
		faults.accept(
				new Problem(Optional.ofNullable(refusal.getPropertyName()).orElse(""), Reason.of("invalid.parameter")));
		return this.refusals.invalid(faults);
	}

}
