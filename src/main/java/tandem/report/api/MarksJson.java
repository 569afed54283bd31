package tandem.report.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tandem.report.Marks;
import tandem.report.Reader;
import tandem.shared.Reason;
import tandem.shared.Seat;

/**
 * What the release of marks adds beside the scorecard, as scripts read it.
 *
 * @param answers each answer and guess by seat and field, in the codes of the form
 * @param payHeldBack whose answer on pay is not among them
 * @param reasons why each scored question has its risk, or none
 */
record MarksJson(Map<String, Map<String, String>> answers, Set<String> payHeldBack, Map<String, ReasonJson> reasons) {

	/** A rule that spoke, and what it went by. */
	record ReasonJson(String code, List<Object> facts) {

		static ReasonJson of(Reason reason) {
			return new ReasonJson(reason.code(), reason.facts());
		}

	}

	static MarksJson of(Reader reader, Marks marks) {
		// One answer is handed to both of the pair, so that it holds the pay of neither.
		boolean forBoth = reader == Reader.CMO || reader == Reader.CIO;
		Map<String, Map<String, String>> answers = new LinkedHashMap<>();
		Set<String> payHeldBack = new TreeSet<>();
		for (Seat seat : Seat.PAIR) {
			Map<String, String> fields = new LinkedHashMap<>(marks.answers().getOrDefault(seat, Map.of()));
			if (forBoth || marks.payHeldBack().contains(seat)) {
				fields.remove(Marks.PAY);
				payHeldBack.add(seat.code());
			}
			answers.put(seat.code(), fields);
		}
		Map<String, ReasonJson> reasons = new TreeMap<>();
		marks.reasons().forEach((item, reason) -> reasons.put(item, ReasonJson.of(reason)));
		if (!payHeldBack.isEmpty()) {
			reasons.remove(Marks.PAY);
		}
		return new MarksJson(answers, payHeldBack, reasons);
	}

}
