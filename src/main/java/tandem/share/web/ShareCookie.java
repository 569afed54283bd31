package tandem.share.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tandem.account.TandemProperties;
import tandem.share.OpenShare;
import tandem.shared.Secret;

/**
 * What a browser keeps of a link that was opened in it, bound to the address of that one
 * report. The server forgets it sooner.
 */
@Component
class ShareCookie {

	private static final String NAME = "tandem-shared";

	private static final Duration LIFE = Duration.ofDays(1);

	private final TandemProperties properties;

	ShareCookie(TandemProperties properties) {
		this.properties = properties;
	}

	String of(OpenShare.Opened opened) {
		return ResponseCookie.from(NAME, opened.browser().text())
			.path(opened.reader().address())
			.httpOnly(true)
			.secure(this.properties.isSecure())
			.sameSite("Lax")
			.maxAge(LIFE)
			.build()
			.toString();
	}

	static Optional<Secret> in(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.findFirst()
			.map((cookie) -> new Secret(cookie.getValue())) : Optional.empty();
	}

}
