package tandem.scoring;

import java.util.ArrayList;
import java.util.List;

import tandem.instrument.Dyad;

/** The facts on which the two contradict each other: worth a look, no rating. */
final class FactDisputes {

	private FactDisputes() {
	}

	static List<String> of(Dyad dyad) {
		List<String> disputes = new ArrayList<>();
		Both<String> counts = Both.in(dyad, (sheet) -> sheet.choice("A1c"));
		if (counts != null && counts.count("unknown") == 0 && !counts.areEqual()) {
			disputes.add("A1c");
		}
		Both<String> presented = Both.in(dyad, (sheet) -> sheet.choice("S1d"));
		if (presented != null && presented.count("jointly") == 1) {
			disputes.add("S1d");
		}
		return disputes;
	}

}
