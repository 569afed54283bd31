package tandem.site;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import tandem.account.StaleForm;

/**
 * Leads who is not signed in to the sign-in page and from there back to the page asked
 * for; a form that was sent meanwhile is shown, not lost.
 */
@Component
class AskToSignIn implements AuthenticationEntryPoint {

	private static final String SIGN_IN = "/sign-in";

	private final ShowFormAgain showFormAgain;

	AskToSignIn(ShowFormAgain showFormAgain) {
		this.showFormAgain = showFormAgain;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException, ServletException {
		boolean asksForPart = request.getHeader("HX-Request") != null;
		if (asksForPart) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			response.setHeader("HX-Redirect", SIGN_IN);
		}
		else if (HttpMethod.GET.matches(request.getMethod())) {
			response.sendRedirect(signInThenBackTo(request));
		}
		else if (this.showFormAgain.isPossible(request)) {
			this.showFormAgain.because(StaleForm.SIGNED_OUT, request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private static String signInThenBackTo(HttpServletRequest request) {
		String query = request.getQueryString();
		String here = request.getRequestURI() + ((query != null) ? "?" + query : "");
		return UriComponentsBuilder.fromPath(SIGN_IN)
			.queryParam("next", "{here}")
			.encode()
			.buildAndExpand(here)
			.toUriString();
	}

}
