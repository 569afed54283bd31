package tandem.account;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.mail.PostLetter;
import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/**
 * Helps a member back in who cannot sign in: an owner of the practice does, or the
 * operator. Where mail is on, the link goes to the member and to nobody else.
 */
@Component
public class MakeRecoveryLink {

	/** Longer than by mail, since somebody has to hand it over. */
	static final Duration HANDED_OVER_WITHIN = Duration.ofHours(24);

	private final Members members;

	private final Colleagues colleagues;

	private final RecoveryLinks links;

	private final AskForRecovery askForRecovery;

	private final PostLetter postLetter;

	private final TandemProperties properties;

	private final ApplicationEventPublisher events;

	MakeRecoveryLink(Members members, Colleagues colleagues, RecoveryLinks links, AskForRecovery askForRecovery,
			PostLetter postLetter, TandemProperties properties, ApplicationEventPublisher events) {
		this.members = members;
		this.colleagues = colleagues;
		this.links = links;
		this.askForRecovery = askForRecovery;
		this.postLetter = postLetter;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * A way back in.
	 *
	 * @param name of the member
	 * @param email where they sign in
	 * @param link to hand over, shown this once; none where it has been sent
	 */
	public record Made(String name, String email, @Nullable String link) {

	}

	/** Whom an owner may help: the members of the own practice who may sign in. */
	@Transactional(readOnly = true)
	public Optional<SignedIn> find(SignedIn owner, UUID memberId) {
		if (!owner.isOwner()) {
			throw new AccessDeniedException("Only an owner may help others back in");
		}
		return this.colleagues.find(memberId, owner.practiceId()).filter(Member::isActive).map(Member::signedIn);
	}

	@Transactional
	public Optional<Made> by(SignedIn owner, UUID memberId) {
		Optional<SignedIn> member = find(owner, memberId);
		member.ifPresent((found) -> this.events
			.publishEvent(new Administered(owner, Administration.RECOVERY_LINK_MADE, found.fullName())));
		return member.map(this::make);
	}

	/** For the operator, who has access to the machine itself. */
	@Transactional
	public Optional<String> byOperator(EmailAddress email) {
		return this.members.findByEmail(email.value()).map((member) -> handedOver(member.id()));
	}

	private Made make(SignedIn member) {
		if (this.postLetter.isOn()) {
			this.askForRecovery.write(member, LocaleContextHolder.getLocale());
			return new Made(member.fullName(), member.email(), null);
		}
		return new Made(member.fullName(), member.email(), handedOver(member.memberId()));
	}

	private String handedOver(UUID memberId) {
		Secret secret = this.links.make(memberId, HANDED_OVER_WITHIN);
		return this.properties.link(RecoveryLinks.path(secret));
	}

}
