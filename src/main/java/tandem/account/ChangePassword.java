package tandem.account;

import java.util.Objects;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member choose a new password, who proves to know the old one. */
@Component
public class ChangePassword {

	private final Members members;

	private final PasswordEncoder encoder;

	private final ProveIdentity proveIdentity;

	private final TellMember tellMember;

	ChangePassword(Members members, PasswordEncoder encoder, ProveIdentity proveIdentity, TellMember tellMember) {
		this.members = members;
		this.encoder = encoder;
		this.proveIdentity = proveIdentity;
		this.tellMember = tellMember;
	}

	/** False where the current password is wrong, and nothing has changed. */
	@Transactional
	public boolean of(SignedIn holder, Password current, Password next) {
		if (!this.proveIdentity.byPassword(holder, current)) {
			return false;
		}
		Member member = this.members.findById(holder.memberId()).orElseThrow();
		member.changePassword(Objects.requireNonNull(this.encoder.encode(next.typed())));
		this.tellMember.that(TellMember.Change.PASSWORD, member.signedIn());
		return true;
	}

}
