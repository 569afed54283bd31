package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Writes to the executive who is left after the other had everything erased: they alone
 * may say whether the bands of the four sources stay.
 */
@Component
public class AskTheOther {

	private final Rounds rounds;

	private final TellPeople tellPeople;

	private final AccessLog log;

	AskTheOther(Rounds rounds, TellPeople tellPeople, AccessLog log) {
		this.rounds = rounds;
		this.tellPeople = tellPeople;
		this.log = log;
	}

	/**
	 * In the transaction of the erasure; nobody is written to without mail or an address.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void aboutBands(UUID roundId, Seat other, Instant until) {
		Round round = this.rounds.findById(roundId).orElseThrow(NotFound::new);
		if (this.tellPeople.askAboutBands(round, round.seat(other), until)) {
			this.log.write(round.place(), Actor.SYSTEM, Action.BANDS_ASKED, other.code());
		}
	}

	/** They have answered; a letter that waits for the morning is not sent any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hasAnswered(SeatVisit visit) {
		this.tellPeople.stopAskingAboutBands(visit.seatId());
	}

}
