package tandem.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/** A link by which one person, once and for some days, can become a member. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class MemberInvitation {

	static final Duration LIFE = Duration.ofDays(7);

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Practice practice;

	private String email;

	@Enumerated(EnumType.STRING)
	private Role role;

	private UUID invitedBy;

	private String secretHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable UUID acceptedBy;

	private @Nullable Instant acceptedAt;

	private @Nullable Instant withdrawnAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected MemberInvitation() {
	}

	MemberInvitation(UUID id, Practice practice, SignedIn owner, EmailAddress email, Role role, Secret secret,
			Instant now) {
		this.id = id;
		this.practice = practice;
		this.email = email.value();
		this.role = role;
		this.invitedBy = owner.memberId();
		this.secretHash = secret.hash();
		this.createdAt = now;
		this.expiresAt = now.plus(LIFE);
	}

	/** Under a new link; the old one dies. */
	void renew(Secret secret, Instant now) {
		this.secretHash = secret.hash();
		this.expiresAt = now.plus(LIFE);
	}

	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	void accept(Member member, Instant now) {
		this.acceptedBy = member.id();
		this.acceptedAt = now;
	}

	/** Neither accepted nor withdrawn; it may have expired. */
	boolean isOpen() {
		return this.acceptedAt == null && this.withdrawnAt == null;
	}

	boolean isLive(Instant now) {
		return isOpen() && now.isBefore(this.expiresAt);
	}

	UUID id() {
		return this.id;
	}

	Practice practice() {
		return this.practice;
	}

	String email() {
		return this.email;
	}

	Role role() {
		return this.role;
	}

	@Nullable UUID acceptedBy() {
		return this.acceptedBy;
	}

	InvitationView view(Instant now) {
		return new InvitationView(this.id, this.email, this.role, this.createdAt, this.expiresAt, isLive(now));
	}

}
