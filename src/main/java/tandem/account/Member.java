package tandem.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Coded;
import tandem.shared.EmailAddress;
import tandem.shared.Language;

/** A person of a practice who signs in with e-mail and password. */
@Entity
class Member {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Practice practice;

	private String email;

	private String name;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private Instant createdAt;

	/** Written by its own statement, so that no other change undoes it. */
	@Column(insertable = false, updatable = false)
	private @Nullable String language;

	private @Nullable Instant deactivatedAt;

	/** Stamped by {@link RecogniseMember}, not by way of this entity. */
	@Column(updatable = false)
	private @Nullable Instant lastSeenAt;

	/** This row stands where somebody was erased. */
	@Column(insertable = false, updatable = false)
	@SuppressWarnings("UnusedVariable") // read by queries
	private @Nullable Instant erasedAt;

	private @Nullable Instant erasureAskedAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Member() {
	}

	Member(UUID id, Practice practice, EmailAddress email, String name, String passwordHash, Role role,
			Instant createdAt) {
		this.id = id;
		this.practice = practice;
		this.email = email.value();
		this.name = name;
		this.passwordHash = passwordHash;
		this.role = role;
		this.createdAt = createdAt;
	}

	/** Whoever accepts an invitation. */
	Member(UUID id, MemberInvitation invitation, String name, String passwordHash, Instant createdAt) {
		this(id, invitation.practice(), new EmailAddress(invitation.email()), name, passwordHash, invitation.role(),
				createdAt);
	}

	void changeRole(Role next) {
		this.role = next;
	}

	/** Signs in no more; the name stays where it was written. */
	void deactivate(Instant now) {
		if (this.deactivatedAt == null) {
			this.deactivatedAt = now;
		}
	}

	/** Asks an owner for it, on leaving. */
	void askForErasure(Instant now) {
		this.erasureAskedAt = now;
	}

	void reactivate() {
		this.deactivatedAt = null;
		this.erasureAskedAt = null;
	}

	SignedIn signedIn() {
		return new SignedIn(this.id, this.practice.id(), this.email, this.name, this.role,
				this.practice.clientsSeen().isEverythingFor(this.role));
	}

	void changePassword(String hash) {
		this.passwordHash = hash;
	}

	/** What the member chose, if they did. */
	Optional<Language> language() {
		return Optional.ofNullable(this.language).map((code) -> Coded.of(Language.class, code));
	}

	void changeAddress(EmailAddress next) {
		this.email = next.value();
	}

	UUID id() {
		return this.id;
	}

	String email() {
		return this.email;
	}

	String name() {
		return this.name;
	}

	boolean isOwner() {
		return this.role == Role.OWNER;
	}

	boolean isActive() {
		return this.deactivatedAt == null;
	}

	Practice practice() {
		return this.practice;
	}

	MemberView view() {
		return new MemberView(this.id, this.name, this.email, this.role, isActive(), this.createdAt, this.lastSeenAt,
				this.erasureAskedAt);
	}

	String passwordHash() {
		return this.passwordHash;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
