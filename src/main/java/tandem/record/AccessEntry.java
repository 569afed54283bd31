package tandem.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One line of the access log; written once. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class AccessEntry {

	@Id
	private UUID id;

	private Instant happenedAt;

	private UUID practiceId;

	private @Nullable UUID roundId;

	private String actorKind;

	private @Nullable UUID actorId;

	private String actorName;

	private String action;

	private String detail;

	@NullUnmarked
	protected AccessEntry() {
	}

	AccessEntry(UUID id, Instant happenedAt, UUID practiceId, @Nullable UUID roundId, Actor actor, Action action,
			String detail) {
		this.id = id;
		this.happenedAt = happenedAt;
		this.practiceId = practiceId;
		this.roundId = roundId;
		this.actorKind = actor.kind();
		this.actorId = actor.id();
		this.actorName = actor.name();
		this.action = action.code();
		this.detail = detail;
	}

	LoggedAccess view() {
		return new LoggedAccess(this.happenedAt, this.actorKind, this.actorName, this.action, this.detail);
	}

}
