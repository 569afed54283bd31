package tandem.report;

import tandem.assessment.Key;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.shared.Seat;

/**
 * How far a round has been opened, as {@link Disclosure} asks.
 *
 * @param answered both executives have submitted, so that there is a scorecard
 * @param released the bands are open to the pair
 * @param marksReleased the marks are open to the pair
 * @param ceoMarks both executives have turned their key to open the marks to the CEO
 * @param ceoAgreed the CEO lets the pair see the CEO's rating of the sources
 */
public record Openness(boolean answered, boolean released, boolean marksReleased, boolean ceoMarks, boolean ceoAgreed) {

	/** Before anything can be said. */
	static final Openness CLOSED = new Openness(false, false, false, false, false);

	static Openness of(RoundView round) {
		SeatView ceo = round.seats().get(Seat.CEO);
		return new Openness(round.isAnswered(), round.isReleased(), round.areMarksReleased(),
				round.areTurned(Key.CEO_MARKS), ceo != null && ceo.blindSpotsForPair());
	}

	/** The same round once its bands are released: what a preview shows before. */
	Openness onceReleased() {
		return new Openness(this.answered, true, this.marksReleased, this.ceoMarks, this.ceoAgreed);
	}

}
