package tandem.site;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

import tandem.account.LanguageCookie;
import tandem.shared.Addressee;
import tandem.shared.Language;

/**
 * The language a request is answered in: what the person chose, else what the browser
 * wishes, else what the round is held in, else English. A script gets what it asks for.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class ReaderLanguage implements LocaleResolver {

	/** An error page of this request is in the language its page would have been in. */
	private static final String FOUND = ReaderLanguage.class.getName();

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(FOUND) instanceof Locale found) {
			return found;
		}
		Locale found = find(request).locale();
		request.setAttribute(FOUND, found);
		return found;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("A choice is kept with the account, the seat or the browser");
	}

	private static Language find(HttpServletRequest request) {
		if (isForScripts(request)) {
			return wish(request).orElse(Language.ENGLISH);
		}
		Addressee addressee = addressee();
		Language chosen = (addressee != null) ? addressee.chosenLanguage() : null;
		return Optional.ofNullable(chosen)
			.or(() -> LanguageCookie.in(request))
			.or(() -> wish(request))
			.orElse((addressee != null) ? addressee.usualLanguage() : Language.ENGLISH);
	}

	/** What the browser or script wishes; known before anybody has been let in. */
	static Optional<Language> wish(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).flatMap(Language::wishedIn);
	}

	private static @Nullable Addressee addressee() {
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return (visitor != null && visitor.getPrincipal() instanceof Addressee addressee) ? addressee : null;
	}

	private static boolean isForScripts(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
	}

}
