package tandem.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import tandem.account.KnownBrowsers;
import tandem.account.SecretCookie;
import tandem.account.SignedIn;
import tandem.shared.Secret;

/**
 * By what a browser shows, when somebody signs in with it, that its member has done so
 * before. It opens nothing.
 */
@Component
class KnownBrowserCookie {

	private static final String NAME = "tandem-known";

	/** The one address that counts guesses. */
	private static final String PATH = "/sign-in";

	private final KnownBrowsers knownBrowsers;

	private final SecretCookie cookie;

	KnownBrowserCookie(KnownBrowsers knownBrowsers, SecretCookie cookie) {
		this.knownBrowsers = knownBrowsers;
		this.cookie = cookie;
	}

	static Secret of(HttpServletRequest request) {
		return SecretCookie.in(request, NAME).orElseGet(() -> new Secret(""));
	}

	void remember(SignedIn member, HttpServletRequest request, HttpServletResponse response) {
		Secret secret = this.knownBrowsers.remember(member, of(request));
		response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.of(NAME, PATH, secret, KnownBrowsers.KEPT));
	}

}
