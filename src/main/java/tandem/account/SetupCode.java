package tandem.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Secret;

/** The operator's one-time permission to set up a practice. */
@Entity
class SetupCode {

	@Id
	private UUID id;

	private String secretHash;

	private Instant createdAt;

	private @Nullable Instant usedAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected SetupCode() {
	}

	SetupCode(UUID id, Secret secret, Instant createdAt) {
		this.id = id;
		this.secretHash = secret.hash();
		this.createdAt = createdAt;
	}

	boolean isUsed() {
		return this.usedAt != null;
	}

	UUID id() {
		return this.id;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	String secretHash() {
		return this.secretHash;
	}

}
