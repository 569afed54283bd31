package tandem.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import tandem.account.ChooseLanguage;
import tandem.account.LanguageCookie;
import tandem.account.SignedIn;
import tandem.shared.Language;

/**
 * Brings the language of an account into the browser that signs in; an account without
 * one takes over what was chosen in the browser.
 */
@Component
class CarryLanguage {

	private final ChooseLanguage chooseLanguage;

	private final LanguageCookie cookie;

	CarryLanguage(ChooseLanguage chooseLanguage, LanguageCookie cookie) {
		this.chooseLanguage = chooseLanguage;
		this.cookie = cookie;
	}

	void over(SignedIn member, HttpServletRequest request, HttpServletResponse response) {
		Optional<Language> kept = this.chooseLanguage.of(member);
		if (kept.isPresent()) {
			response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.of(kept.get()));
		}
		else {
			LanguageCookie.in(request).ifPresent((chosen) -> this.chooseLanguage.choose(member, chosen));
		}
	}

}
