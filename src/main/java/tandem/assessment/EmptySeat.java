package tandem.assessment;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a whole sheet away, and with it whatever was computed from it. */
@Component
class EmptySeat {

	private final Rounds rounds;

	private final Seats seats;

	private final KeptAnswers answers;

	private final PagePaces paces;

	private final ApplicationEventPublisher events;

	EmptySeat(Rounds rounds, Seats seats, KeptAnswers answers, PagePaces paces, ApplicationEventPublisher events) {
		this.rounds = rounds;
		this.seats = seats;
		this.answers = answers;
		this.paces = paces;
		this.events = events;
	}

	/**
	 * Locks the round, then the seat, in that order everywhere; refuses after release.
	 */
	SeatAtTable lockAndEmpty(UUID seatId, String otherwise) {
		UUID roundId = this.seats.roundOf(seatId).orElseThrow(NotFound::new);
		Round round = this.rounds.lock(roundId).orElseThrow(NotFound::new);
		if (!round.status().isBeforeRelease()) {
			throw new WrongState(otherwise);
		}
		SeatAtTable seat = this.seats.lock(seatId).orElseThrow(NotFound::new);
		boolean wasComplete = round.status() == RoundStatus.COMPLETE;
		boolean wasSubmitted = seat.isSubmitted();
		this.answers.deleteOf(seatId);
		this.paces.deleteOf(seatId);
		seat.empty();
		if (wasComplete && wasSubmitted) {
			this.events.publishEvent(new AnswersWithdrawn(roundId));
			if (round.isPairSubmitted()) {
				this.events.publishEvent(new AnswersComplete(roundId));
			}
			else {
				round.collectAgain();
			}
		}
		return seat;
	}

}
