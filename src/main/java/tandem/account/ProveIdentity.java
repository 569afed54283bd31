package tandem.account;

import java.time.Duration;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member who is signed in prove once more who they are. */
@Component
public class ProveIdentity {

	static final Attempts.Limit TRIES = new Attempts.Limit("prove-identity", 10, Duration.ofMinutes(15));

	private final Members members;

	private final PasswordEncoder encoder;

	private final Attempts attempts;

	ProveIdentity(Members members, PasswordEncoder encoder, Attempts attempts) {
		this.members = members;
		this.encoder = encoder;
		this.attempts = attempts;
	}

	@Transactional(readOnly = true)
	public boolean byPassword(SignedIn holder, Password typed) {
		String who = holder.memberId().toString();
		this.attempts.use(TRIES, who);
		Member member = this.members.findById(holder.memberId()).orElseThrow();
		if (typed.isTooLong() || !this.encoder.matches(typed.typed(), member.passwordHash())) {
			return false;
		}
		this.attempts.forget(TRIES, who);
		return true;
	}

}
