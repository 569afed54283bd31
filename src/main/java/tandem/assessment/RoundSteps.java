package tandem.assessment;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** When a round reached each step of its way. */
@Embeddable
@SuppressWarnings("UnusedVariable") // one column is written by statements only
class RoundSteps {

	private Instant createdAt;

	private @Nullable Instant launchedAt;

	private @Nullable Instant completedAt;

	private @Nullable Instant releasedAt;

	private @Nullable Instant marksReleasedAt;

	private @Nullable Instant closedAt;

	private @Nullable Instant reducedAt;

	@NullUnmarked
	protected RoundSteps() {
	}

	RoundSteps(Instant createdAt) {
		this.createdAt = createdAt;
	}

	void launched(Instant now) {
		this.launchedAt = now;
	}

	/** Without a moment it collects again. */
	void completed(@Nullable Instant moment) {
		this.completedAt = moment;
	}

	void released(ReleaseLevel level, Instant now) {
		if (level == ReleaseLevel.BANDS) {
			this.releasedAt = now;
		}
		else {
			this.marksReleasedAt = now;
		}
	}

	/** Without a moment it is open again. */
	void closed(@Nullable Instant moment) {
		this.closedAt = moment;
	}

	boolean isReleased(ReleaseLevel level) {
		return ((level == ReleaseLevel.BANDS) ? this.releasedAt : this.marksReleasedAt) != null;
	}

	boolean isReduced() {
		return this.reducedAt != null;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	@Nullable Instant closedAt() {
		return this.closedAt;
	}

	@Nullable Instant launchedAt() {
		return this.launchedAt;
	}

	RoundView.Milestones view() {
		return new RoundView.Milestones(this.createdAt, this.launchedAt, this.completedAt, this.releasedAt,
				this.marksReleasedAt, this.closedAt, this.reducedAt);
	}

}
