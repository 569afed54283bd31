package tandem.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import tandem.shared.Seat;

/**
 * A round as members of its practice see it.
 *
 * @param round the round
 */
record ShownRound(Round round) {

	/** For lists: how much of a sheet is answered is not looked up. */
	RoundView withoutShares() {
		return view(Map.of(), Map.of());
	}

	/**
	 * With the share that each has answered.
	 * @param answered how many fields, by seat
	 * @param asked how many there are, by role
	 */
	RoundView view(Map<UUID, Integer> answered, Map<Seat, Integer> asked) {
		Map<Seat, SeatView> views = new EnumMap<>(Seat.class);
		this.round.seats()
			.forEach((seat) -> views.put(seat.role(),
					seat.view(answered.getOrDefault(seat.id(), 0), asked.getOrDefault(seat.role(), 1))));
		ObtainedConsent elsewhere = this.round.obtainedConsent();
		return new RoundView(this.round.id(), this.round.client().view(), this.round.practiceId(),
				this.round.leadMemberId(), this.round.status(), this.round.terms().view(), this.round.versions(),
				this.round.steps().view(), views, (elsewhere != null) ? elsewhere.note() : null,
				new LeadConsent(this.round).holder(), this.round.shownVersion());
	}

}
