package tandem.share.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import tandem.account.SecretCookie;
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

	private final SecretCookie cookie;

	ShareCookie(SecretCookie cookie) {
		this.cookie = cookie;
	}

	String of(OpenShare.Opened opened) {
		return this.cookie.of(NAME, opened.reader().address(), opened.browser(), LIFE);
	}

	static Optional<Secret> in(HttpServletRequest request) {
		return SecretCookie.in(request, NAME);
	}

}
