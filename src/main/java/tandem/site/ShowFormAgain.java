package tandem.site;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

import tandem.account.StaleForm;

/**
 * Gives a form back that was not accepted, with everything typed in it: to the handler of
 * its own page that is marked for it, else to the common page.
 */
@Component
class ShowFormAgain {

	static final String COMMON_PAGE = "/stale-form";

	private final ObjectProvider<FindHandler> mapping;

	ShowFormAgain(ObjectProvider<FindHandler> mapping) {
		this.mapping = mapping;
	}

	/** Only for a form, and never for one that another site has sent. */
	boolean isPossible(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && isForm(request) && !isForeign(request);
	}

	/**
	 * Fields that the firewall refuses are refused before the forward: out of it, the
	 * container would take that for a fault of ours and write it down at length.
	 */
	void because(String reason, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.getParameterMap();
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		request.setAttribute(StaleForm.REASON, reason);
		try {
			boolean toItsPage = reason.equals(StaleForm.EXPIRED) && isHandledByItsPage(request);
			String page = toItsPage ? request.getRequestURI().substring(request.getContextPath().length())
					: COMMON_PAGE;
			request.getRequestDispatcher(page).forward(request, response);
		}
		finally {
			request.removeAttribute(StaleForm.REASON);
		}
	}

	/**
	 * Asked of the handlers and not left to the forward: an address that a filter serves,
	 * such as signing out, must never be reached without its token.
	 */
	private boolean isHandledByItsPage(HttpServletRequest request) {
		ServletRequestPathUtils.parseAndCache(request);
		try {
			return this.mapping.getObject().getHandler(request) != null;
		}
		catch (Exception ex) {
			return false;
		}
		finally {
			ServletRequestPathUtils.clearParsedRequestPath(request);
		}
	}

	private static boolean isForm(HttpServletRequest request) {
		try {
			return request.getContentType() != null && MediaType.APPLICATION_FORM_URLENCODED
				.isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isForeign(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return !site.equals("same-origin") && !site.equals("none");
		}
		return isForeign(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST));
	}

	/** A browser hides the origin of our own forms too, as the referrer policy asks. */
	private static boolean isForeign(@Nullable String origin, @Nullable String host) {
		if (origin == null || origin.equals("null")) {
			return false;
		}
		try {
			return !String.valueOf(URI.create(origin).getAuthority()).equalsIgnoreCase(host);
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

}
