package tandem.workshop;

import java.util.List;
import java.util.Locale;

import tandem.shared.Coded;
import tandem.shared.Seat;

/** Who has to move for an agreed action. */
public enum WhoMoves implements Coded {

	CMO, CIO, BOTH, CEO,
	/** Somebody without a seat, by name. */
	OTHER;

	public List<Seat> seats() {
		return switch (this) {
			case CMO -> List.of(Seat.CMO);
			case CIO -> List.of(Seat.CIO);
			case BOTH -> Seat.PAIR;
			case CEO -> List.of(Seat.CEO);
			case OTHER -> List.of();
		};
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
