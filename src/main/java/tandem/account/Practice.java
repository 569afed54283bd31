package tandem.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A firm's workspace: everything in it is invisible to every other practice. */
@Entity
class Practice {

	@Id
	private UUID id;

	private String name;

	private Instant createdAt;

	@Enumerated(EnumType.STRING)
	private ClientsSeen clientsSeen = ClientsSeen.ALL;

	private @Nullable String timeZone;

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

	void settle(ChangePractice.Settings next) {
		this.name = next.name();
		this.clientsSeen = next.clientsSeen();
		this.timeZone = (next.zone() != null) ? next.zone().getId() : null;
	}

	ChangePractice.Settings settings() {
		return new ChangePractice.Settings(this.name, this.clientsSeen, zone(),
				(this.version != null) ? this.version : 0);
	}

	/** Where its clients usually are, if that has been said. */
	@Nullable ZoneId zone() {
		return (this.timeZone != null) ? ZoneId.of(this.timeZone) : null;
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
