package tandem.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.shared.Name;
import tandem.shared.Seat;

/** Something that a pair has agreed to do, from the handshake to what came of it. */
@Entity
@Table(name = "agreed_action")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class AgreedAction {

	@Id
	private UUID id;

	private UUID practiceId;

	private UUID roundId;

	private int place;

	private @Nullable String mechanism;

	private String title;

	@Enumerated(EnumType.STRING)
	private WhoMoves who;

	private @Nullable String otherName;

	private @Nullable LocalDate due;

	@Enumerated(EnumType.STRING)
	private ActionStatus status = ActionStatus.AGREED;

	private @Nullable Instant begunAt;

	private @Nullable String note;

	private @Nullable UUID notedBy;

	private UUID writtenBy;

	private Instant writtenAt;

	private Instant changedAt;

	private @Nullable Instant remindAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected AgreedAction() {
	}

	@SuppressWarnings("NullAway.Init") // the terms are set by the same line as later ones
	AgreedAction(UUID id, RoundView round, int place, ActionTerms terms, UUID writtenBy, Instant now) {
		this.id = id;
		this.practiceId = round.practiceId();
		this.roundId = round.id();
		this.place = place;
		this.writtenBy = writtenBy;
		this.writtenAt = now;
		agreeOn(terms, now);
	}

	/** Puts other terms in the place of those before. */
	final void agreeOn(ActionTerms terms, Instant now) {
		this.mechanism = terms.mechanism();
		this.title = terms.title().value();
		this.who = terms.who();
		this.otherName = (terms.otherName() != null) ? terms.otherName().value() : null;
		this.due = terms.due();
		this.changedAt = now;
	}

	void begin(Instant now) {
		require(this.status == ActionStatus.AGREED);
		become(ActionStatus.IN_PROGRESS, now);
		this.begunAt = now;
	}

	void finish(Instant now) {
		require(this.status.isOpen());
		become(ActionStatus.DONE, now);
	}

	void drop(Instant now) {
		require(this.status.isOpen());
		become(ActionStatus.DROPPED, now);
	}

	/** Takes the last step back, whichever it was. */
	void stepBack(Instant now) {
		require(this.status != ActionStatus.AGREED);
		ActionStatus before = before();
		if (before == ActionStatus.AGREED) {
			this.begunAt = null;
		}
		become(before, now);
	}

	/** Takes whichever step leads there. */
	void follow(ActionStatus to, Instant now) {
		require(steps().contains(to));
		if (this.status != ActionStatus.AGREED && to == before()) {
			stepBack(now);
			return;
		}
		switch (to) {
			case IN_PROGRESS -> begin(now);
			case DONE -> finish(now);
			case DROPPED -> drop(now);
			case AGREED -> throw new IllegalStateException("Only a step back leads there");
		}
	}

	/** Where one step leads from here, forward first. */
	List<ActionStatus> steps() {
		return switch (this.status) {
			case AGREED -> List.of(ActionStatus.IN_PROGRESS, ActionStatus.DONE, ActionStatus.DROPPED);
			case IN_PROGRESS -> List.of(ActionStatus.DONE, ActionStatus.DROPPED, ActionStatus.AGREED);
			case DONE, DROPPED -> List.of(before());
		};
	}

	/** Where it stood before its last step. */
	private ActionStatus before() {
		boolean ended = !this.status.isOpen();
		return (ended && this.begunAt != null) ? ActionStatus.IN_PROGRESS : ActionStatus.AGREED;
	}

	/**
	 * Writes down what came of it.
	 * @param seatId whose words they are, if not a member's
	 */
	void note(OutcomeNote words, @Nullable UUID seatId, Instant now) {
		this.note = words.text().isEmpty() ? null : words.text();
		this.notedBy = (this.note != null) ? seatId : null;
		this.changedAt = now;
	}

	/** Changes places with another one of its round. */
	void swapWith(AgreedAction other, Instant now) {
		int mine = this.place;
		this.place = other.place;
		other.place = mine;
		this.changedAt = now;
	}

	/** When somebody is to be told next that it is due. */
	void remindAt(@Nullable Instant moment) {
		this.remindAt = moment;
	}

	boolean isOwnedBy(Seat seat) {
		return this.who.seats().contains(seat);
	}

	UUID id() {
		return this.id;
	}

	UUID roundId() {
		return this.roundId;
	}

	int place() {
		return this.place;
	}

	@Nullable LocalDate due() {
		return this.due;
	}

	/** The day by which somebody still has to move, if there is one. */
	@Nullable LocalDate awaited() {
		return this.status.isOpen() ? this.due : null;
	}

	ActionStatus status() {
		return this.status;
	}

	@Nullable Instant remindAt() {
		return this.remindAt;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String note() {
		return (this.note != null) ? this.note : "";
	}

	ActionTerms terms() {
		return new ActionTerms(this.mechanism, new Name(this.title), this.who,
				(this.otherName != null) ? new Name(this.otherName) : null, this.due);
	}

	ActionView view() {
		return new ActionView(this.id, this.roundId, terms(), this.status, steps(), note(), this.writtenBy,
				this.writtenAt, this.changedAt, version());
	}

	private void become(ActionStatus next, Instant now) {
		this.status = next;
		this.changedAt = now;
	}

	private static void require(boolean possible) {
		if (!possible) {
			throw new WrongState("actions.no-such-step");
		}
	}

}
