package tandem.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.instrument.Strategy;
import tandem.shared.Seat;

/**
 * A round as members of the practice see it: where it stands, never what was answered.
 */
public record RoundView(UUID id, ClientView client, UUID practiceId, UUID leadMemberId, RoundStatus status, Terms terms,
		Versions versions, Milestones milestones, Map<Seat, SeatView> seats, @Nullable ImportNote importNote,
		@Nullable UUID marksHolder, long version) {

	/** What was agreed when the round was made. */
	public record Terms(Strategy strategy, String language, ReleaseMode release, @Nullable LocalDate due, int linkDays,
			ZoneId zone, Reminders reminders, @Nullable UUID follows) {
	}

	/** When the round reached each step. */
	public record Milestones(Instant created, @Nullable Instant launched, @Nullable Instant completed,
			@Nullable Instant released, @Nullable Instant marksReleased, @Nullable Instant closed,
			@Nullable Instant reduced) {
	}

	/** The answers came from elsewhere, with this consent. */
	public record ImportNote(String obtainedBy, LocalDate date) {
	}

	/**
	 * The lead consultant whom both executives have named: marks and notes are theirs.
	 */
	public boolean isOpenTo(SignedIn member) {
		return member.memberId().equals(this.marksHolder);
	}

	public boolean isLedBy(SignedIn member) {
		return this.leadMemberId.equals(member.memberId());
	}

	public boolean hasCeo() {
		return this.seats.containsKey(Seat.CEO);
	}

	/** Nobody else has this seat in the other round: they are called the same. */
	boolean isSameIn(Seat role, RoundView other) {
		SeatView here = this.seats.get(role);
		SeatView there = other.seats.get(role);
		return here != null && there != null && !here.erased() && !there.erased()
				&& here.personName().equalsIgnoreCase(there.personName());
	}

	/** What a retention is counted from. */
	public Instant lastStep() {
		return Stream
			.of(this.milestones.closed(), this.milestones.marksReleased(), this.milestones.released(),
					this.milestones.completed(), this.milestones.launched())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(this.milestones.created());
	}

	/** The answers are gone, by an erasure or at the end of retention. */
	public boolean isReduced() {
		return this.milestones.reduced() != null;
	}

	/** The report exists: both executives have submitted. */
	public boolean isAnswered() {
		return !isReduced() && (this.status == RoundStatus.COMPLETE || isReleased());
	}

	/** The pair may read, at least the bands. */
	public boolean isReleased() {
		return !isReduced() && (this.status == RoundStatus.RELEASED
				|| (this.status == RoundStatus.ARCHIVED && this.milestones.released() != null));
	}

	/** The pair may read the marks, too. */
	public boolean areMarksReleased() {
		return isReleased() && this.milestones.marksReleased() != null;
	}

	/**
	 * The two executives hold this key. Answers brought in from elsewhere come without a
	 * resume code, so that whoever made the links could turn it: there are no keys then.
	 */
	public boolean offers(Key key) {
		return this.importNote == null && switch (key) {
			case RELEASE -> this.terms.release() == ReleaseMode.SELF_SERVE;
			case CEO_MARKS -> hasCeo();
		};
	}

	public boolean hasTurned(Seat role, Key key) {
		SeatView seat = this.seats.get(role);
		return seat != null && seat.keys().contains(key);
	}

	public boolean areTurned(Key key) {
		return Seat.PAIR.stream().allMatch((role) -> hasTurned(role, key));
	}

	/** The CEO may read the marks. */
	public boolean areMarksOpenToCeo() {
		return areMarksReleased() && areTurned(Key.CEO_MARKS);
	}

}
