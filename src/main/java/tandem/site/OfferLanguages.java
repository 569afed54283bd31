package tandem.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

import tandem.account.SignedIn;
import tandem.shared.Addressee;

/**
 * Hands every page what its switch of languages needs. A page that answers a form has
 * none: to come back to it would lose what stands there.
 */
@Component
class OfferLanguages implements HandlerInterceptor {

	private final LocaleResolver readerLanguage;

	OfferLanguages(LocaleResolver readerLanguage) {
		this.readerLanguage = readerLanguage;
	}

	/**
	 * The switch at the foot of a page.
	 *
	 * @param address where a choice is sent
	 * @param isKept it is kept with an account or a seat, so that a look is not enough
	 */
	record LanguageSwitch(String address, boolean isKept) {
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		// Found while the visitor is known: an error page may not know them any more.
		this.readerLanguage.resolveLocale(request);
		if (HttpMethod.GET.matches(request.getMethod())) {
			request.setAttribute("languages", offer());
		}
		return true;
	}

	private static LanguageSwitch offer() {
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		Object who = (visitor != null) ? visitor.getPrincipal() : null;
		if (who instanceof Addressee addressee) {
			return new LanguageSwitch(addressee.languageAddress(), true);
		}
		if (who instanceof SignedIn) {
			return new LanguageSwitch("/account/language", true);
		}
		return new LanguageSwitch("/language", false);
	}

}
