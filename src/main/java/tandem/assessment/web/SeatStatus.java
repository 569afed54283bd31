package tandem.assessment.web;

import java.util.Locale;

import tandem.assessment.SeatView;
import tandem.shared.Coded;

/** How far one person has come, in one word. */
enum SeatStatus implements Coded {

	NOT_INVITED, NOT_OPENED, OPENED, ANSWERING, SUBMITTED, DECLINED, ERASED;

	static SeatStatus of(SeatView seat) {
		if (seat.erased()) {
			return ERASED;
		}
		if (seat.submitted() != null) {
			return SUBMITTED;
		}
		if (seat.declined() != null) {
			return DECLINED;
		}
		if (seat.consented() != null) {
			return ANSWERING;
		}
		if (seat.opened() != null) {
			return OPENED;
		}
		return (seat.invited() != null) ? NOT_OPENED : NOT_INVITED;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
