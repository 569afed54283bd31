package tandem.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import tandem.shared.Seat;

/**
 * An agreed action as everybody reads it who may read the bands of its round: it holds no
 * answer and no score.
 *
 * @param id the action
 * @param roundId the round whose report it came of
 * @param terms what is agreed
 * @param status how far it has come
 * @param steps where one step leads from here, forward first
 * @param note what came of it; empty where nothing was written
 * @param writtenBy the member who wrote it down
 * @param written when
 * @param changed when it was changed last
 * @param version grows with every change
 */
public record ActionView(UUID id, UUID roundId, ActionTerms terms, ActionStatus status, List<ActionStatus> steps,
		String note, UUID writtenBy, Instant written, Instant changed, long version) {

	public ActionView {
		steps = List.copyOf(steps);
	}

	/** It is this person's to move. */
	public boolean isOwnedBy(Seat seat) {
		return this.terms.who().seats().contains(seat);
	}

	/** Its day has passed, and nobody has said what came of it. */
	public boolean isOverdue(LocalDate today) {
		LocalDate due = this.terms.due();
		return due != null && due.isBefore(today) && this.status.isOpen();
	}

}
