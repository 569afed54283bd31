package tandem.site.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import tandem.shared.InvalidRequest;

/**
 * The one form in which the API says that something cannot be done: problem details, with
 * words of our own and nothing about the inside.
 */
public class Problems {

	private static final URI NO_TYPE_OF_ITS_OWN = URI.create("about:blank");

	private final MessageSource texts;

	public Problems(MessageSource texts) {
		this.texts = texts;
	}

	public ProblemDetail of(HttpStatus status) {
		return complete(ProblemDetail.forStatus(status));
	}

	/** With the detail that a key of the message bundles gives. */
	ProblemDetail of(HttpStatus status, String code, Object... facts) {
		return complete(ProblemDetail.forStatusAndDetail(status, text(code, facts)));
	}

	/** Names each fault with its place. */
	ProblemDetail invalid(List<InvalidRequest.Fault> faults) {
		ProblemDetail problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "problem.invalid", faults.size(), faults.size());
		problem.setProperty("errors",
				faults.stream()
					.map((fault) -> Map.of("path", fault.path(), "message",
							text(fault.reason().code(), fault.reason().facts().toArray())))
					.toList());
		return problem;
	}

	private String text(String code, Object... facts) {
		return this.texts.getMessage(code, facts, LocaleContextHolder.getLocale());
	}

	/** Fills in what the refusing code has left open. */
	ProblemDetail complete(ProblemDetail problem) {
		HttpStatus status = HttpStatus.valueOf(problem.getStatus());
		problem.setType(NO_TYPE_OF_ITS_OWN);
		problem.setTitle(status.getReasonPhrase());
		if (problem.getDetail() == null) {
			problem.setDetail(detail(status));
		}
		return problem;
	}

	private @Nullable String detail(HttpStatus status) {
		int general = status.is4xxClientError() ? HttpStatus.BAD_REQUEST.value()
				: HttpStatus.INTERNAL_SERVER_ERROR.value();
		String words = this.texts.getMessage("problem." + general, null, LocaleContextHolder.getLocale());
		return this.texts.getMessage("problem." + status.value(), null, words, LocaleContextHolder.getLocale());
	}

}
