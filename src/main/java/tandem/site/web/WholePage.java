package tandem.site.web;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page that goes out in one piece, with its length said before, rather than in the
 * pieces in which it is written.
 */
class WholePage extends ThymeleafView {

	@Override
	protected void renderFragment(Set<String> markupSelectors, Map<String, ?> model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		super.renderFragment(markupSelectors, model, request, page);
		page.copyBodyToResponse();
	}

}
