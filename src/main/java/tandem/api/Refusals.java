package tandem.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import tandem.instrument.Problem;

/** Puts into words why a body is refused, as problem details. */
@Component
public class Refusals {

	/** Otherwise Spring gives back the address, and with it the id that was asked for. */
	private static final URI NOT_SAID = URI.create("");

	private final MessageSource texts;

	Refusals(MessageSource texts) {
		this.texts = texts;
	}

	public ProblemDetail unreadable() {
		return refusal(HttpStatus.BAD_REQUEST, "problem.json");
	}

	public ProblemDetail tooLarge(int kilobytes) {
		return refusal(HttpStatus.CONTENT_TOO_LARGE, "problem.too-large", kilobytes);
	}

	public ProblemDetail invalid(Faults faults) {
		ProblemDetail problem = refusal(HttpStatus.UNPROCESSABLE_CONTENT, "problem.invalid", faults.count(),
				faults.named().size());
		problem.setProperty("errors", faults.named().stream().map(this::error).toList());
		return problem;
	}

	private Map<String, String> error(Problem problem) {
		List<Object> facts = problem.reason().facts();
		return Map.of("path", problem.path(), "message", text(problem.reason().code(), facts.toArray()));
	}

	/** One of any status, in the words of a message key. */
	public ProblemDetail refusal(HttpStatus status, String code, Object... facts) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(code, facts));
		problem.setType(URI.create("about:blank"));
		problem.setTitle(status.getReasonPhrase());
		problem.setInstance(NOT_SAID);
		return problem;
	}

	private String text(String code, Object... facts) {
		return this.texts.getMessage(code, facts, LocaleContextHolder.getLocale());
	}

}
