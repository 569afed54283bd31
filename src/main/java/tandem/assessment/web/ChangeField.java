package tandem.assessment.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.assessment.RoundField;

/**
 * One field of the form that changes a round.
 *
 * @param code its name
 * @param value what stands in it
 * @param was what stood in it when the form was shown
 * @param theirs what somebody else has put there meanwhile, in words; {@code null} where
 * nobody has
 * @param chosen whose word is to stand, where that has been chosen
 */
record ChangeField(String code, String value, String was, @Nullable String theirs, String chosen) {

	/** By code, for the template. */
	static Map<String, ChangeField> of(ChangeForm form, Map<RoundField, String> theirs) {
		Map<String, ChangeField> fields = new LinkedHashMap<>();
		form.typed()
			.forEach((field, value) -> fields.put(field.code(), new ChangeField(field.code(), value,
					form.was().getOrDefault(field, ""), theirs.get(field), form.chosen().getOrDefault(field, ""))));
		return fields;
	}

}
