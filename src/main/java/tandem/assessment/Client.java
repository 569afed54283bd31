package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Name;

/** A company that a practice works for. */
@Entity
class Client {

	@Id
	private UUID id;

	private UUID practiceId;

	private String name;

	private Instant createdAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Client() {
	}

	Client(UUID id, UUID practiceId, Name name, Instant createdAt) {
		this.id = id;
		this.practiceId = practiceId;
		this.name = name.value();
		this.createdAt = createdAt;
	}

	UUID id() {
		return this.id;
	}

	UUID practiceId() {
		return this.practiceId;
	}

	String name() {
		return this.name;
	}

	ClientView view() {
		return new ClientView(this.id, this.name, this.createdAt, (this.version != null) ? this.version : 0);
	}

}
