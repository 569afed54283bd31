package tandem.assessment;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One person's sheet at a seat: how often it has been changed, and when it was locked.
 */
@Embeddable
class KeptSheet {

	/** Counts every change of an answer, so that a stale page is noticed. */
	private long revision;

	private @Nullable Instant submittedAt;

	private @Nullable String receipt;

	private @Nullable Instant paceConfirmedAt;

	long nextRevision() {
		this.revision++;
		return this.revision;
	}

	void lock(String freshReceipt, Instant now) {
		this.submittedAt = now;
		this.receipt = freshReceipt;
	}

	void unlock() {
		this.submittedAt = null;
		this.receipt = null;
	}

	void confirmPace(Instant now) {
		this.paceConfirmedAt = now;
	}

	/** Its answers are gone. */
	void empty() {
		unlock();
		this.paceConfirmedAt = null;
		nextRevision();
	}

	boolean isLocked() {
		return this.submittedAt != null;
	}

	long revision() {
		return this.revision;
	}

	@Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	@Nullable String receipt() {
		return this.receipt;
	}

	@Nullable Instant paceConfirmedAt() {
		return this.paceConfirmedAt;
	}

}
