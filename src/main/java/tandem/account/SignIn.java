package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/**
 * Signs a member in by e-mail and password: throttled, and as slow for unknown addresses
 * as for known ones.
 */
@Component
public class SignIn implements AuthenticationProvider {

	static final Attempts.Limit PER_ACCOUNT = new Attempts.Limit("sign-in", 10, Duration.ofMinutes(15));

	static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("sign-in-from", 60, Duration.ofMinutes(15));

	/** Its own, so that a member gets in while others guess. */
	static final Attempts.Limit PER_KNOWN_BROWSER = new Attempts.Limit("sign-in-with", 10, Duration.ofMinutes(15));

	private final Members members;

	private final PasswordEncoder encoder;

	private final Attempts attempts;

	private final KnownBrowsers knownBrowsers;

	private final Clock clock;

	private final SingletonSupplier<String> decoy;

	SignIn(Members members, PasswordEncoder encoder, Attempts attempts, KnownBrowsers knownBrowsers, Clock clock) {
		this.members = members;
		this.encoder = encoder;
		this.attempts = attempts;
		this.knownBrowsers = knownBrowsers;
		this.clock = clock;
		this.decoy = SingletonSupplier.of(() -> encoder.encode("nobody signs in with this"));
	}

	@Override
	public Authentication authenticate(Authentication request) {
		try {
			return authenticate(request, from(request));
		}
		catch (Attempts.TooManyAttempts ex) {
			throw new SignInThrottled(ex);
		}
	}

	private Authentication authenticate(Authentication request, SignInFrom from) {
		String email = EmailAddress.read(request.getName()).map(EmailAddress::value).orElse("");
		Optional<UUID> browser = this.knownBrowsers.find(from.browser(), email);
		Map<Attempts.Limit, String> counters = browser.isPresent() ? Map.of(PER_KNOWN_BROWSER, browser.get().toString())
				: Map.of(PER_ACCOUNT, email, PER_ADDRESS, from.address());
		counters.forEach(this.attempts::use);
		Member member = this.members.findByEmail(email).orElse(null);
		String typed = String.valueOf(request.getCredentials());
		/* For known addresses, too: whoever comes first waits for it to be made. */
		String decoy = this.decoy.obtain();
		boolean right = matches(typed, (member != null) ? member.passwordHash() : decoy);
		if (member == null || !right) {
			throw new BadCredentialsException("E-mail and password do not go together");
		}
		counters.forEach((limit, who) -> {
			if (limit.equals(PER_ADDRESS)) {
				this.attempts.giveBack(limit, who);
			}
			else {
				this.attempts.forget(limit, who);
			}
		});
		return Proof.of(member.signedIn(), this.clock.instant());
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/** The authentication of a member by something that proves nothing anew: a token. */
	public static Authentication authenticated(SignedIn member) {
		return UsernamePasswordAuthenticationToken.authenticated(member, null,
				AuthorityUtils.createAuthorityList("ROLE_MEMBER", "ROLE_" + member.role().name()));
	}

	/** The member whom an authentication speaks of. */
	public static SignedIn memberIn(Authentication authentication) {
		return (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
	}

	private boolean matches(String typed, @Nullable String hash) {
		return !new Password(typed).isTooLong() && this.encoder.matches(typed, hash);
	}

	private static SignInFrom from(Authentication request) {
		if (request.getDetails() instanceof SignInFrom from) {
			return from;
		}
		return new SignInFrom(
				(request.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "",
				new Secret(""));
	}

}
