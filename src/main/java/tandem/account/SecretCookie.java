package tandem.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tandem.shared.Secret;

/**
 * Hands a browser a secret for the pages below one address, so that several such pages
 * may be open in it, and none reads the secret of another.
 */
@Component
public class SecretCookie {

	private final TandemProperties properties;

	SecretCookie(TandemProperties properties) {
		this.properties = properties;
	}

	/** As it is set. */
	public String of(String name, String path, Secret secret, Duration life) {
		return ResponseCookie.from(name, secret.text())
			.path(path)
			.httpOnly(true)
			.secure(this.properties.isSecure())
			.sameSite("Lax")
			.maxAge(life)
			.build()
			.toString();
	}

	/** Makes the browser forget it. */
	public String none(String name, String path) {
		return of(name, path, new Secret(""), Duration.ZERO);
	}

	/** What the browser sends back. */
	public static Optional<Secret> in(HttpServletRequest request, String name) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst()
			.map((cookie) -> new Secret(cookie.getValue())) : Optional.empty();
	}

}
