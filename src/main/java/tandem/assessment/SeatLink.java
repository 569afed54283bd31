package tandem.assessment;

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

/** A personal link: opens exactly one seat, until it ends. */
@Entity
class SeatLink {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private SeatAtTable seat;

	private String secretHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant redeemedAt;

	private @Nullable Instant endedAt;

	/** Else somebody hands it over. */
	private boolean mailed;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected SeatLink() {
	}

	SeatLink(UUID id, SeatAtTable seat, Secret secret, Instant createdAt, Instant expiresAt) {
		this.id = id;
		this.seat = seat;
		this.secretHash = secret.hash();
		this.createdAt = createdAt;
		this.expiresAt = expiresAt;
	}

	boolean isLive(Instant now) {
		return this.endedAt == null && now.isBefore(this.expiresAt);
	}

	/** Never shorter than before. */
	void prolong(Instant until) {
		if (until.isAfter(this.expiresAt)) {
			this.expiresAt = until;
		}
	}

	void redeem(Instant now) {
		if (this.redeemedAt == null) {
			this.redeemedAt = now;
		}
	}

	void end(Instant now) {
		if (this.endedAt == null) {
			this.endedAt = now;
		}
	}

	void mailed() {
		this.mailed = true;
	}

	SeatAtTable seat() {
		return this.seat;
	}

	UUID id() {
		return this.id;
	}

	String secretHash() {
		return this.secretHash;
	}

	LinkView view(Instant now) {
		return new LinkView(this.createdAt, this.expiresAt, this.redeemedAt, this.endedAt, isLive(now), this.mailed);
	}

}
