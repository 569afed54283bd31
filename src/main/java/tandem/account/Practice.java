package tandem.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;

/** A firm's workspace: everything in it is invisible to every other practice. */
@Entity
class Practice {

	@Id
	private UUID id;

	private String name;

	private Instant createdAt;

	@NullUnmarked
	protected Practice() {
	}

	Practice(UUID id, String name, Instant createdAt) {
		this.id = id;
		this.name = name;
		this.createdAt = createdAt;
	}

	UUID id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
