package tandem.assessment.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One question as the template draws it.
 *
 * @param fragment which fragment of {@code fragments/questions} draws it
 * @param name the input's name
 * @param legend the question
 * @param hint a gloss below it
 * @param left the left pole of a position
 * @param right the right pole
 * @param codes the options
 * @param prefix of the options' message keys
 * @param value what was answered
 * @param values what was answered, where it is several
 * @param parts what was answered, by part
 * @param other the value of the one choice beside the scale
 * @param otherLabel its label
 * @param note a gentle word below the question
 * @param clashes other answers to it from another tab
 */
record QuestionView(String fragment, String name, String legend, @Nullable String hint, @Nullable String left,
		@Nullable String right, List<String> codes, String prefix, @Nullable String value, List<String> values,
		Map<String, String> parts, @Nullable String other, @Nullable String otherLabel, @Nullable String note,
		List<ClashView> clashes) {

	/**
	 * Two answers to one field, in words, and the value of the one that does not stand.
	 */
	record ClashView(String name, String label, String kept, String here, String value) {
	}

}
