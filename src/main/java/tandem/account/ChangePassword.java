package tandem.account;

import java.time.Duration;
import java.util.Objects;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member choose a new password, who proves to know the old one. */
@Component
public class ChangePassword {

	static final Attempts.Limit TRIES = new Attempts.Limit("change-password", 10, Duration.ofMinutes(15));

	private final Members members;

	private final PasswordEncoder encoder;

	private final Attempts attempts;

	ChangePassword(Members members, PasswordEncoder encoder, Attempts attempts) {
		this.members = members;
		this.encoder = encoder;
		this.attempts = attempts;
	}

	/** False where the current password is wrong, and nothing has changed. */
	@Transactional
	public boolean of(SignedIn holder, Password current, Password next) {
		String who = holder.memberId().toString();
		this.attempts.use(TRIES, who);
		Member member = this.members.findById(holder.memberId()).orElseThrow();
		if (current.isTooLong() || !this.encoder.matches(current.typed(), member.passwordHash())) {
			return false;
		}
		this.attempts.forget(TRIES, who);
		member.changePassword(Objects.requireNonNull(this.encoder.encode(next.typed())));
		return true;
	}

}
