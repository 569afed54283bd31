package tandem.assessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.Seat;

/**
 * Uses the two keys: what is about to be shown to the CEO is written down first, and from
 * then on neither key can be turned back.
 */
@Component
public class ShowMarksToCeo {

	private final Rounds rounds;

	private final FindRound findRound;

	private final AccessLog log;

	ShowMarksToCeo(Rounds rounds, FindRound findRound, AccessLog log) {
		this.rounds = rounds;
		this.findRound = findRound;
		this.log = log;
	}

	/**
	 * To be called before anything of the round is read for a person's own eyes. The
	 * round stays locked until the page is made, so that a key turned back at the same
	 * instant comes either before, and the marks stay closed, or after, and is refused.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void before(SeatVisit visit) {
		if (visit.role() != Seat.CEO || visit.marksReleased() == null) {
			return;
		}
		RoundView round = this.findRound.view(this.rounds.lock(visit.roundId()).orElseThrow(NotFound::new));
		if (round.areMarksOpenToCeo() && !this.log.isWritten(round.id(), Action.MARKS_OPENED_BY_CEO)) {
			this.log.write(visit.place(), visit.actor(), Action.MARKS_OPENED_BY_CEO, "");
		}
	}

}
