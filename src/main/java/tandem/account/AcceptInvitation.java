package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Name;
import tandem.shared.Secret;

/** Makes a member of whoever was invited, once an invitation. */
@Component
public class AcceptInvitation {

	private static final Attempts.Limit AGAIN = new Attempts.Limit("join-again", 10, Duration.ofMinutes(15));

	private final MemberInvitations invitations;

	private final Members members;

	private final Colleagues colleagues;

	private final PasswordEncoder encoder;

	private final Attempts attempts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AcceptInvitation(MemberInvitations invitations, Members members, Colleagues colleagues, PasswordEncoder encoder,
			Attempts attempts, ApplicationEventPublisher events, Clock clock) {
		this.invitations = invitations;
		this.members = members;
		this.colleagues = colleagues;
		this.encoder = encoder;
		this.attempts = attempts;
		this.events = events;
		this.clock = clock;
	}

	/** What somebody is invited to. */
	public record Invited(String practice, String email, Role role) {
	}

	/** Empty for links that are unknown, expired, used or withdrawn. */
	@Transactional(readOnly = true)
	public Optional<Invited> to(Secret link) {
		return this.invitations.findBySecretHash(link.hash())
			.filter((invitation) -> invitation.isLive(this.clock.instant()))
			.map((live) -> new Invited(live.practice().name(), live.email(), live.role()));
	}

	/**
	 * Empty for a dead link, and for an address that signs in here already: who holds the
	 * link learns no more than that it does not work.
	 */
	@Transactional
	public Optional<SignedIn> by(Secret link, Name name, Password password) {
		Instant now = this.clock.instant();
		return this.invitations.lockBySecretHash(link.hash())
			.filter((invitation) -> invitation.isLive(now))
			.filter((live) -> !this.members.existsByEmail(live.email()))
			.map((live) -> {
				Member member = this.members.save(new Member(UUID.randomUUID(), live, name.value(),
						Objects.requireNonNull(this.encoder.encode(password.typed())), now));
				live.accept(member, now);
				SignedIn joined = member.signedIn();
				this.events.publishEvent(new Administered(joined, Administration.MEMBER_JOINED, live.email()));
				return joined;
			});
	}

	/** The same form sent again by whoever has become a member with it. */
	@Transactional(readOnly = true)
	public Optional<SignedIn> again(Secret link, Password password) {
		Optional<Member> joined = this.invitations.findBySecretHash(link.hash())
			.map(MemberInvitation::acceptedBy)
			.flatMap(this.colleagues::findActive);
		if (joined.isEmpty() || password.isTooLong()) {
			return Optional.empty();
		}
		this.attempts.use(AGAIN, link.hash());
		return joined.filter((member) -> this.encoder.matches(password.typed(), member.passwordHash()))
			.map(Member::signedIn);
	}

}
