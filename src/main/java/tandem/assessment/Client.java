package tandem.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.shared.Name;

/** A company that a practice works for. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Client {

	@Id
	private UUID id;

	private UUID practiceId;

	/** The member who looks after it. */
	private UUID keeperId;

	private String name;

	private String searchName;

	private boolean archived;

	private Instant createdAt;

	/** This and what follows is kept by {@link NewestRound}, except at the beginning. */
	@Column(updatable = false)
	private Instant changedAt;

	@Column(insertable = false, updatable = false)
	private @Nullable UUID newestRoundId;

	@Column(insertable = false, updatable = false)
	@Enumerated(EnumType.STRING)
	private @Nullable RoundStatus newestStatus;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate newestDue;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Client() {
	}

	/** Whoever adds a client looks after it. */
	Client(UUID id, SignedIn keeper, Name name, Instant createdAt) {
		this.id = id;
		this.practiceId = keeper.practiceId();
		this.keeperId = keeper.memberId();
		this.name = name.value();
		this.searchName = SearchText.of(name.value());
		this.createdAt = createdAt;
		this.changedAt = createdAt;
	}

	void rename(Name to) {
		this.name = to.value();
		this.searchName = SearchText.of(to.value());
	}

	/** From now on this member looks after it. */
	void handOver(UUID to) {
		this.keeperId = to;
	}

	/** Out of the list; nothing of it goes. */
	void archive() {
		this.archived = true;
	}

	void bringBack() {
		this.archived = false;
	}

	boolean isArchived() {
		return this.archived;
	}

	/** Refuses what an archived client does not have: new rounds. */
	void requireActive() {
		if (this.archived) {
			throw new WrongState("client.archived");
		}
	}

	UUID id() {
		return this.id;
	}

	UUID practiceId() {
		return this.practiceId;
	}

	UUID keeperId() {
		return this.keeperId;
	}

	String name() {
		return this.name;
	}

	@Nullable UUID newestRoundId() {
		return this.newestRoundId;
	}

	ClientView view() {
		return new ClientView(this.id, this.name, this.createdAt, this.archived,
				(this.version != null) ? this.version : 0);
	}

}
