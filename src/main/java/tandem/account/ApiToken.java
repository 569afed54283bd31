package tandem.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Secret;

/** A member's key to the API: named, expiring, revocable, kept as a hash. */
@Entity
class ApiToken {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Member member;

	private String name;

	private String secretHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant lastUsedAt;

	private @Nullable Instant revokedAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected ApiToken() {
	}

	ApiToken(UUID id, Member member, String name, Secret secret, Instant createdAt, Instant expiresAt) {
		this.id = id;
		this.member = member;
		this.name = name;
		this.secretHash = secret.hash();
		this.createdAt = createdAt;
		this.expiresAt = expiresAt;
	}

	boolean isLive(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	void revoke(Instant now) {
		if (this.revokedAt == null) {
			this.revokedAt = now;
		}
	}

	Member member() {
		return this.member;
	}

	TokenView view(Instant now) {
		return new TokenView(this.id, this.name, this.createdAt, this.expiresAt, this.lastUsedAt, isLive(now));
	}

	UUID id() {
		return this.id;
	}

	String secretHash() {
		return this.secretHash;
	}

	@Nullable Instant lastUsedAt() {
		return this.lastUsedAt;
	}

}
