package tandem.report;

import tandem.assessment.RoundView;
import tandem.assessment.WrongState;

/** Why a round has nothing to show to somebody who may ask. */
public final class NothingOpen {

	private NothingOpen() {
	}

	public static WrongState in(RoundView round) {
		if (round.isReduced()) {
			return new WrongState("report.reduced");
		}
		return new WrongState(round.isAnswered() ? "report.not-released" : "report.not-complete");
	}

}
