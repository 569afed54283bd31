package tandem.assessment;

import tandem.shared.Seat;

/**
 * What a person may do at a seat now.
 *
 * @param seat whose
 */
record SeatGate(SeatAtTable seat) {

	/** Refuses what only an open sheet allows. */
	void requireOpen() {
		if (this.seat.isSubmitted()) {
			throw new WrongState("answer.locked");
		}
		RoundStatus status = this.seat.round().status();
		boolean ceoMayStill = this.seat.role() == Seat.CEO && status == RoundStatus.COMPLETE;
		if (status != RoundStatus.COLLECTING && !ceoMayStill) {
			throw new WrongState("answer.round-closed");
		}
	}

	/** Refuses what only an open, consented sheet allows. */
	void requireConsent() {
		requireOpen();
		if (!this.seat.consent().isGiven()) {
			throw new WrongState("answer.no-consent");
		}
	}

	/** There is an answer to hope for, and somebody to ask. */
	boolean mayBeReminded() {
		return this.seat.round().status() == RoundStatus.COLLECTING && !this.seat.isSubmitted()
				&& !this.seat.hasDeclined() && this.seat.email() != null;
	}

}
