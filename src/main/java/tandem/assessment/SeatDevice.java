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

/** A device on which a person has opened their seat; its cookie holds the secret. */
@Entity
class SeatDevice {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private SeatAtTable seat;

	private String secretHash;

	private String label;

	private Instant addedAt;

	private @Nullable Instant endedAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected SeatDevice() {
	}

	SeatDevice(UUID id, SeatAtTable seat, Secret secret, String label, Instant addedAt) {
		this.id = id;
		this.seat = seat;
		this.secretHash = secret.hash();
		this.label = label;
		this.addedAt = addedAt;
	}

	void end(Instant now) {
		if (this.endedAt == null) {
			this.endedAt = now;
		}
	}

	boolean isLive() {
		return this.endedAt == null;
	}

	UUID id() {
		return this.id;
	}

	SeatAtTable seat() {
		return this.seat;
	}

	String secretHash() {
		return this.secretHash;
	}

	DeviceView view() {
		return new DeviceView(this.id, this.label, this.addedAt);
	}

}
