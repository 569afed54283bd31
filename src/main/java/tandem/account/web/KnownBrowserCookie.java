package tandem.account.web;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tandem.account.KnownBrowsers;
import tandem.account.SignedIn;
import tandem.account.TandemProperties;
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

	private final TandemProperties properties;

	KnownBrowserCookie(KnownBrowsers knownBrowsers, TandemProperties properties) {
		this.knownBrowsers = knownBrowsers;
		this.properties = properties;
	}

	static Secret of(HttpServletRequest request) {
		return new Secret(Optional.ofNullable(request.getCookies())
			.stream()
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.map(Cookie::getValue)
			.findFirst()
			.orElse(""));
	}

	void remember(SignedIn member, HttpServletRequest request, HttpServletResponse response) {
		Secret secret = this.knownBrowsers.remember(member, of(request));
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, secret.text())
					.path(PATH)
					.maxAge(KnownBrowsers.KEPT)
					.httpOnly(true)
					.sameSite("Lax")
					.secure(this.properties.isSecure())
					.build()
					.toString());
	}

}
