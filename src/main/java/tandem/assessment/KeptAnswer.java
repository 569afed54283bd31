package tandem.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/**
 * The answer in one field, as it was last kept; empty where the person has cleared it.
 */
@Entity
@Table(name = "answer")
class KeptAnswer implements Persistable<KeptAnswer.Key> {

	@EmbeddedId
	private Key key;

	private String content;

	private long revision;

	private String pageLoad;

	private Instant keptAt;

	@Transient
	private boolean fresh = true;

	@NullUnmarked
	protected KeptAnswer() {
	}

	KeptAnswer(UUID seatId, String field, String content, long revision, String pageLoad, Instant keptAt) {
		this.key = new Key(seatId, field);
		this.content = content;
		this.revision = revision;
		this.pageLoad = pageLoad;
		this.keptAt = keptAt;
	}

	void change(String newContent, long newRevision, String newPageLoad, Instant now) {
		this.content = newContent;
		this.revision = newRevision;
		this.pageLoad = newPageLoad;
		this.keptAt = now;
	}

	UUID seatId() {
		return this.key.seatId();
	}

	String field() {
		return this.key.field();
	}

	String content() {
		return this.content;
	}

	/** Changed by another page than this one, after this one was read. */
	boolean isNewerThan(long base, String thisPageLoad) {
		return this.revision > base && !this.pageLoad.equals(thisPageLoad);
	}

	Instant keptAt() {
		return this.keptAt;
	}

	@Override
	public Key getId() {
		return this.key;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	@PostLoad
	@PostPersist
	void markStored() {
		this.fresh = false;
	}

	/** One field of one seat. */
	@Embeddable
	record Key(UUID seatId, String field) implements Serializable {
	}

}
