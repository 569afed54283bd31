package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.mail.About;
import tandem.mail.Letter;
import tandem.mail.LetterKind;
import tandem.mail.PostLetter;
import tandem.mail.Recipient;
import tandem.shared.Dates;
import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/** Invites somebody to become a member, renews the invitation or takes it back. */
@Component
public class InviteMember {

	private final LockPractice lockPractice;

	private final Colleagues colleagues;

	private final MemberInvitations invitations;

	private final ApplicationEventPublisher events;

	private final PostLetter postLetter;

	private final TandemProperties properties;

	private final SecureRandom randomness;

	private final Clock clock;

	InviteMember(LockPractice lockPractice, Colleagues colleagues, MemberInvitations invitations,
			ApplicationEventPublisher events, PostLetter postLetter, TandemProperties properties,
			SecureRandom randomness, Clock clock) {
		this.lockPractice = lockPractice;
		this.colleagues = colleagues;
		this.invitations = invitations;
		this.events = events;
		this.postLetter = postLetter;
		this.properties = properties;
		this.randomness = randomness;
		this.clock = clock;
	}

	/**
	 * An invitation just made or renewed.
	 *
	 * @param invitation what may be seen of it later
	 * @param secret shown this once
	 */
	public record Made(InvitationView invitation, Secret secret) {

		/** Where the link leads. */
		public String path() {
			return "/join/" + this.secret.text();
		}

	}

	/**
	 * Says nothing about addresses that sign in elsewhere: that is no business of this
	 * practice's.
	 * @param owner who invites
	 * @param email where the new member will sign in
	 * @param role what they will be
	 * @param byMail the language of the letter that brings the link; none where the owner
	 * passes it on
	 */
	@Transactional
	public Made invite(SignedIn owner, EmailAddress email, Role role, @Nullable Locale byMail) {
		Practice practice = this.lockPractice.by(owner);
		if (this.colleagues.existsByEmailAndPracticeId(email.value(), practice.id())) {
			throw new NotInvited("member");
		}
		if (this.invitations.openOf(practice.id()).stream().anyMatch((open) -> open.email().equals(email.value()))) {
			throw new NotInvited("invited");
		}
		Instant now = this.clock.instant();
		Secret secret = Secret.fresh(this.randomness);
		MemberInvitation invitation = this.invitations
			.save(new MemberInvitation(UUID.randomUUID(), practice, owner, email, role, secret, now));
		this.events.publishEvent(new Administered(owner, Administration.MEMBER_INVITED, email.value()));
		return sent(owner, invitation, new Made(invitation.view(now), secret), byMail);
	}

	/** A fresh link and fresh days; empty where no such invitation is open. */
	@Transactional
	public Optional<Made> renew(SignedIn owner, UUID id, @Nullable Locale byMail) {
		Practice practice = this.lockPractice.by(owner);
		Instant now = this.clock.instant();
		return this.invitations.findOpen(id, practice.id()).map((invitation) -> {
			Secret secret = Secret.fresh(this.randomness);
			invitation.renew(secret, now);
			this.postLetter.takeBack(id, LetterKind.MEMBER_INVITATION);
			this.events.publishEvent(new Administered(owner, Administration.INVITATION_RENEWED, invitation.email()));
			return sent(owner, invitation, new Made(invitation.view(now), secret), byMail);
		});
	}

	/** False where no such invitation is open. */
	@Transactional
	public boolean withdraw(SignedIn owner, UUID id) {
		Practice practice = this.lockPractice.by(owner);
		Optional<MemberInvitation> open = this.invitations.findOpen(id, practice.id());
		open.ifPresent((invitation) -> {
			invitation.withdraw(this.clock.instant());
			this.postLetter.takeBack(invitation.id(), LetterKind.MEMBER_INVITATION);
			this.events.publishEvent(new Administered(owner, Administration.INVITATION_WITHDRAWN, invitation.email()));
		});
		return open.isPresent();
	}

	private Made sent(SignedIn owner, MemberInvitation invitation, Made made, @Nullable Locale byMail) {
		if (byMail != null) {
			EmailAddress address = new EmailAddress(invitation.email());
			this.postLetter
				.post(new Letter(LetterKind.MEMBER_INVITATION, new Recipient(address, invitation.email(), byMail),
						new About(owner.practiceId(), invitation.id()), List.of(invitation.practice().name(),
								owner.fullName(), Dates.day(made.invitation().expiresAt(), byMail)),
						this.properties.link(made.path())));
		}
		return made;
	}

	/** Neither accepted nor withdrawn, the newest first. */
	@Transactional(readOnly = true)
	public List<InvitationView> open(SignedIn owner) {
		Instant now = this.clock.instant();
		return this.invitations.openOf(owner.practiceId()).stream().map((open) -> open.view(now)).toList();
	}

	/** This person is here already, or has an open invitation. */
	public static final class NotInvited extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String why;

		NotInvited(String why) {
			super("Not invited: " + why);
			this.why = why;
		}

		/** {@code member} or {@code invited}. */
		public String why() {
			return this.why;
		}

	}

}
