package tandem.account;

import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Secret;

/**
 * Lets a member who holds a one-time link choose a new password. Wherever they, or
 * somebody else, were signed in before, they are not any more.
 */
@Component
public class RecoverAccount {

	private final RecoveryLinks links;

	private final Colleagues colleagues;

	private final PasswordEncoder encoder;

	private final HoldSessions sessions;

	private final KnownBrowsers knownBrowsers;

	private final TellMember tellMember;

	private final Attempts attempts;

	private final ApplicationEventPublisher events;

	RecoverAccount(RecoveryLinks links, Colleagues colleagues, PasswordEncoder encoder, HoldSessions sessions,
			KnownBrowsers knownBrowsers, TellMember tellMember, Attempts attempts, ApplicationEventPublisher events) {
		this.links = links;
		this.colleagues = colleagues;
		this.encoder = encoder;
		this.sessions = sessions;
		this.knownBrowsers = knownBrowsers;
		this.tellMember = tellMember;
		this.attempts = attempts;
		this.events = events;
	}

	/** Whose password it changes, while it does. */
	@Transactional(readOnly = true)
	public Optional<SignedIn> holderOf(Secret secret) {
		return this.links.memberOf(secret).flatMap(this.colleagues::findActive).map(Member::signedIn);
	}

	/** Empty where the link opens nothing any more, and nothing has changed. */
	@Transactional
	public Optional<SignedIn> with(Secret secret, Password next) {
		Optional<Member> holder = this.links.memberOf(secret).flatMap(this.colleagues::findActive);
		if (holder.isEmpty() || !this.links.use(secret, holder.get().id())) {
			return Optional.empty();
		}
		Member member = holder.get();
		SignedIn recovered = member.signedIn();
		member.changePassword(Objects.requireNonNull(this.encoder.encode(next.typed())));
		this.sessions.endAllBut(member.id(), null);
		this.knownBrowsers.forgetOf(member.id());
		this.attempts.forget(SignIn.PER_ACCOUNT, recovered.email());
		this.tellMember.that(TellMember.Change.PASSWORD_RECOVERED, recovered);
		this.events.publishEvent(new Administered(recovered, Administration.ACCOUNT_RECOVERED, ""));
		return Optional.of(recovered);
	}

}
