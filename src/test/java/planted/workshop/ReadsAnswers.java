package planted.workshop;

import java.util.Set;

import tandem.assessment.ReadSheet;
import tandem.assessment.SeatVisit;

/** Looks at what somebody has answered. */
public class ReadsAnswers {

	private final ReadSheet readSheet;

	public ReadsAnswers(ReadSheet readSheet) {
		this.readSheet = readSheet;
	}

	public Set<String> read(SeatVisit visit) {
		return this.readSheet.answered(visit);
	}

}
