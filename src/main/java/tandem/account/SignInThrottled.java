package tandem.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Signing in is refused for a while, right or wrong, after too many wrong tries. */
public final class SignInThrottled extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	SignInThrottled(Attempts.TooManyAttempts cause) {
		super("Too many attempts to sign in", cause);
		this.wait = cause.retryAfter();
	}

	public Duration retryAfter() {
		return this.wait;
	}

}
