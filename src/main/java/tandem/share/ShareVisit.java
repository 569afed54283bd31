package tandem.share;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;

import tandem.shared.Secret;

/** A browser in which a link to a report has been opened; its cookie holds the secret. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ShareVisit {

	/** A working day, so that reading can be interrupted. */
	static final Duration LIFE = Duration.ofHours(12);

	@Id
	private UUID id;

	private UUID shareId;

	private String secretHash;

	private Instant openedAt;

	@NullUnmarked
	protected ShareVisit() {
	}

	ShareVisit(UUID id, UUID shareId, Secret secret, Instant openedAt) {
		this.id = id;
		this.shareId = shareId;
		this.secretHash = secret.hash();
		this.openedAt = openedAt;
	}

}
