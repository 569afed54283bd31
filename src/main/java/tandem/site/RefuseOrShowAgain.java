package tandem.site;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import tandem.account.StaleForm;

/**
 * Refuses with 403. A form whose CSRF token went stale is shown again with what was
 * typed; one that another site sent is not.
 */
@Component
class RefuseOrShowAgain implements AccessDeniedHandler {

	private final ShowFormAgain showFormAgain;

	RefuseOrShowAgain(ShowFormAgain showFormAgain) {
		this.showFormAgain = showFormAgain;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException && this.showFormAgain.isPossible(request)) {
			this.showFormAgain.because(StaleForm.EXPIRED, request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
