package tandem.site.api;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

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
