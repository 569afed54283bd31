package tandem.rights.web;

import java.util.Locale;

import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.shared.Coded;

/** What else goes when a person is erased: said before it is done. */
enum Consequence implements Coded {

	/** The round is still open, and goes on with somebody else. */
	RUNNING,
	/**
	 * Both have submitted and nothing is open yet: the other's answers go, and the round.
	 */
	COMPLETE,
	/** The report closes, and the other executive is asked about the four bands. */
	RELEASED,
	/** The report is made again without the CEO's form. */
	SCORED_ANEW,
	/** Nothing but the person's own. */
	NOTHING_ELSE;

	static Consequence of(RoundView round, SeatView seat) {
		if (!seat.role().isExecutive()) {
			return (round.isAnswered() && seat.submitted() != null) ? SCORED_ANEW : NOTHING_ELSE;
		}
		if (round.isAnswered()) {
			return round.isReleased() ? RELEASED : COMPLETE;
		}
		return (round.milestones().closed() == null) ? RUNNING : NOTHING_ELSE;
	}

	/** The results of the round go, too. */
	boolean takesResults() {
		return this == COMPLETE || this == RELEASED;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
