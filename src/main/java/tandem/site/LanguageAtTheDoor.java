package tandem.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tandem.shared.Language;

/**
 * Words a refusal at the door, before any handler, in a language that is there; the
 * server's own is nobody's wish.
 */
@Component
class LanguageAtTheDoor extends OncePerRequestFilter implements Ordered {

	/** After Spring's filter, at -105, that takes any language, at worst the server's. */
	@Override
	public int getOrder() {
		return -104;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		LocaleContextHolder.setLocale(ReaderLanguage.wish(request).orElse(Language.ENGLISH).locale());
		chain.doFilter(request, response);
	}

}
