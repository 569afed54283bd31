package tandem.assessment;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Asks the CEO, too, or not after all, while a round is a draft. Once people have read
 * who will see what, who is asked stays as they read it.
 */
@Component
public class AskCeo {

	private final LockRound lockRound;

	private final Rounds rounds;

	private final Seats seats;

	private final AccessLog log;

	AskCeo(LockRound lockRound, Rounds rounds, Seats seats, AccessLog log) {
		this.lockRound = lockRound;
		this.rounds = rounds;
		this.seats = seats;
		this.log = log;
	}

	/** Refuses a round that has been started. */
	@Transactional(readOnly = true)
	public void check(SignedIn member, UUID roundId) {
		new CeoOfDraft(this.lockRound.look(member, roundId));
	}

	/** False where somebody sits there already, who stays. */
	@Transactional
	public boolean too(SignedIn member, UUID roundId, RoundPlan.Person ceo) {
		Round round = this.lockRound.of(member, roundId);
		if (!new CeoOfDraft(round).ask(ceo)) {
			return false;
		}
		changed(member, round, Action.CEO_ASKED);
		return true;
	}

	/**
	 * False where somebody else sits there by now, who stays.
	 * @param seatId whose seat it was on the page; one that has gone already is no fault
	 */
	@Transactional
	public boolean notAfterAll(SignedIn member, UUID roundId, UUID seatId) {
		Round round = this.lockRound.of(member, roundId);
		SeatAtTable seat = new CeoOfDraft(round).seat();
		if (seat == null) {
			return true;
		}
		if (!seat.id().equals(seatId)) {
			return false;
		}
		round.seatLeft(seat);
		this.seats.delete(seat);
		changed(member, round, Action.CEO_LEFT_OUT);
		return true;
	}

	private void changed(SignedIn member, Round round, Action action) {
		this.rounds.countChange(round.id());
		this.log.write(round.place(), Actor.member(member), action, Seat.CEO.code());
	}

}
