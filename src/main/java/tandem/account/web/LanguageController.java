package tandem.account.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.ChooseLanguage;
import tandem.account.LanguageCookie;
import tandem.account.SignedIn;
import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.WayBack;

/**
 * Changes the language and leads back to the page. A visitor’s choice is kept in the
 * browser alone, so that a look is enough and no page needs a token for it.
 */
@Controller
class LanguageController {

	private final ChooseLanguage chooseLanguage;

	private final LanguageCookie cookie;

	LanguageController(ChooseLanguage chooseLanguage, LanguageCookie cookie) {
		this.chooseLanguage = chooseLanguage;
		this.cookie = cookie;
	}

	@GetMapping("/language")
	String ofVisitor(@RequestParam(defaultValue = "") String to,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page,
			HttpServletResponse response) {
		Coded.find(Language.class, to)
			.ifPresent((language) -> response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.of(language)));
		return WayBack.toReferer(page, "/").redirect();
	}

	@PostMapping("/account/language")
	String ofMember(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String to,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page,
			HttpServletResponse response) {
		Coded.find(Language.class, to).ifPresent((language) -> {
			this.chooseLanguage.choose(member, language);
			response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.of(language));
		});
		return WayBack.toReferer(page, "/clients").redirect();
	}

}
