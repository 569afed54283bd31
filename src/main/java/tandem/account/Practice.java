package tandem.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Name;

/** A firm's workspace: everything in it is invisible to every other practice. */
@Entity
class Practice {

	@Id
	private UUID id;

	private String name;

	private Instant createdAt;

	@Enumerated(EnumType.STRING)
	private ClientsSeen clientsSeen = ClientsSeen.ALL;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Practice() {
	}

	Practice(UUID id, String name, Instant createdAt) {
		this.id = id;
		this.name = name;
		this.createdAt = createdAt;
	}

	void settle(Name next, ClientsSeen seen) {
		this.name = next.value();
		this.clientsSeen = seen;
	}

	ChangePractice.Settings settings() {
		return new ChangePractice.Settings(this.name, this.clientsSeen, (this.version != null) ? this.version : 0);
	}

	UUID id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	ClientsSeen clientsSeen() {
		return this.clientsSeen;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
