package tandem.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * When a member has last proved who they are, as their authentication carries it along.
 */
public final class Proof {

	/** So long nobody is asked again. */
	public static final Duration FRESH = Duration.ofMinutes(10);

	private Proof() {
	}

	/** The authentication of a member who has proved at this moment who they are. */
	public static Authentication of(SignedIn member, Instant moment) {
		return with(member,
				List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
					.issuedAt(moment)
					.build()));
	}

	/** The same member as they are by now; when they proved it stays as it was. */
	public static Authentication carried(Authentication before, SignedIn now) {
		return with(now, before.getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance).toList());
	}

	public static boolean isFresh(Authentication visitor, Instant now) {
		return visitor.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map((factor) -> ((FactorGrantedAuthority) factor).getIssuedAt())
			.anyMatch((moment) -> now.isBefore(moment.plus(FRESH)));
	}

	private static Authentication with(SignedIn member, Collection<? extends GrantedAuthority> proofs) {
		List<GrantedAuthority> authorities = new ArrayList<>(SignIn.authenticated(member).getAuthorities());
		authorities.addAll(proofs);
		return UsernamePasswordAuthenticationToken.authenticated(member, null, authorities);
	}

}
