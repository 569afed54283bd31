package tandem.assessment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.shared.Seat;

/**
 * To whom the marks and notes of a round are open: the lead consultant whom both
 * executives have named. Whoever takes over the round waits until both have agreed.
 */
final class LeadConsent {

	private final Round round;

	private final List<SeatAtTable> pair;

	LeadConsent(Round round) {
		this.round = round;
		this.pair = round.seats().stream().filter((seat) -> seat.role().isExecutive()).toList();
	}

	/**
	 * Nobody, while an executive has named nobody or the two have named different ones.
	 */
	@Nullable UUID holder() {
		List<UUID> named = this.pair.stream()
			.map(SeatAtTable::namedLead)
			.filter(Objects::nonNull)
			.map(NamedLead::id)
			.toList();
		return (named.size() == Seat.PAIR.size() && named.stream().distinct().count() == 1) ? named.get(0) : null;
	}

	/** The executives who have named another lead consultant than the present one. */
	List<SeatAtTable> asked() {
		return this.pair.stream().filter(this::isAsked).toList();
	}

	boolean isAsked(SeatAtTable seat) {
		NamedLead named = seat.namedLead();
		return seat.role().isExecutive() && named != null && !named.id().equals(this.round.leadMemberId());
	}

	/** The round has another lead: what was said to the one before is void. */
	void askAnew() {
		this.round.seats().forEach((seat) -> seat.say(null));
	}

	/** Once everybody who was asked agrees, the marks are the new lead's. */
	void settle() {
		if (asked().stream().map(SeatAtTable::namedLead).allMatch(LeadConsent::agrees)) {
			this.round.seats()
				.stream()
				.filter((seat) -> seat.namedLead() != null)
				.forEach((seat) -> seat.name(this.round.leadMemberId()));
		}
	}

	private static boolean agrees(@Nullable NamedLead named) {
		return named != null && named.answer() == LeadAnswer.AGREED;
	}

}
