package tandem.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullUnmarked;

/** How long a person spent on one page in all. */
@Entity
class PagePace {

	@EmbeddedId
	private Key key;

	private long millis;

	private int questions;

	@NullUnmarked
	protected PagePace() {
	}

	PagePace(UUID seatId, String page, int questions) {
		this.key = new Key(seatId, page);
		this.questions = questions;
	}

	void add(long spent) {
		this.millis += spent;
	}

	/** Faster than two seconds a question. */
	boolean isFast() {
		return this.millis < 2000L * this.questions;
	}

	Key key() {
		return this.key;
	}

	/** One page of one seat. */
	@Embeddable
	record Key(UUID seatId, String page) implements Serializable {
	}

}
