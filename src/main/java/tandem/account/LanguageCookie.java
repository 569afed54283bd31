package tandem.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tandem.shared.Coded;
import tandem.shared.Language;

/** The language that was chosen in this browser; it is there only after a choice. */
@Component
public class LanguageCookie {

	private static final String NAME = "tandem-language";

	private static final Duration LIFE = Duration.ofDays(400);

	private final TandemProperties properties;

	LanguageCookie(TandemProperties properties) {
		this.properties = properties;
	}

	public String of(Language language) {
		return ResponseCookie.from(NAME, language.code())
			.path("/")
			.httpOnly(true)
			.secure(this.properties.isSecure())
			.sameSite("Lax")
			.maxAge(LIFE)
			.build()
			.toString();
	}

	public static Optional<Language> in(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.findFirst()
			.flatMap((cookie) -> Coded.find(Language.class, cookie.getValue())) : Optional.empty();
	}

}
