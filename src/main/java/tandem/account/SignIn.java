package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

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

/**
 * Signs a member in by e-mail and password: throttled, and as slow for unknown addresses
 * as for known ones.
 */
@Component
public class SignIn implements AuthenticationProvider {

	static final Attempts.Limit PER_ACCOUNT = new Attempts.Limit("sign-in", 10, Duration.ofMinutes(15));

	static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("sign-in-from", 60, Duration.ofMinutes(15));

	private final Members members;

	private final PasswordEncoder encoder;

	private final Attempts attempts;

	private final Clock clock;

	private final SingletonSupplier<String> decoy;

	SignIn(Members members, PasswordEncoder encoder, Attempts attempts, Clock clock) {
		this.members = members;
		this.encoder = encoder;
		this.attempts = attempts;
		this.clock = clock;
		this.decoy = SingletonSupplier.of(() -> encoder.encode("nobody signs in with this"));
	}

	@Override
	public Authentication authenticate(Authentication request) {
		try {
			return authenticate(request, addressOf(request));
		}
		catch (Attempts.TooManyAttempts ex) {
			throw new SignInThrottled(ex);
		}
	}

	private Authentication authenticate(Authentication request, String address) {
		String email = EmailAddress.read(request.getName()).map(EmailAddress::value).orElse("");
		this.attempts.use(PER_ACCOUNT, email);
		this.attempts.use(PER_ADDRESS, address);
		Member member = this.members.findByEmail(email).orElse(null);
		String typed = String.valueOf(request.getCredentials());
		/* For known addresses, too: whoever comes first waits for it to be made. */
		String decoy = this.decoy.obtain();
		boolean right = matches(typed, (member != null) ? member.passwordHash() : decoy);
		if (member == null || !right) {
			throw new BadCredentialsException("E-mail and password do not go together");
		}
		this.attempts.forget(PER_ACCOUNT, email);
		this.attempts.giveBack(PER_ADDRESS, address);
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

	private static String addressOf(Authentication request) {
		return (request.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}
