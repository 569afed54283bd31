package tandem.assessment;

import org.jspecify.annotations.Nullable;

import tandem.shared.Seat;

/**
 * The seat that a round may have and need not, while that may still change: before it is
 * started.
 *
 * @param round that is no more than a draft
 */
record CeoOfDraft(Round round) {

	CeoOfDraft {
		if (round.status() != RoundStatus.DRAFT) {
			throw new WrongState("ceo.not-draft");
		}
	}

	@Nullable SeatAtTable seat() {
		return this.round.seats().stream().filter((seat) -> seat.role() == Seat.CEO).findFirst().orElse(null);
	}

	/** False where somebody sits there already. */
	boolean ask(RoundPlan.Person person) {
		if (seat() != null) {
			return false;
		}
		this.round.seatAdded(Seat.CEO, person);
		return true;
	}

}
