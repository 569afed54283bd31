package tandem.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One field of a form that could not be accepted yet, as it was sent, to go along until
 * it can.
 *
 * @param name of the field
 * @param value as typed
 */
public record TypedField(String name, String value) {

	/** All but the secrets. */
	public static List<TypedField> of(Map<String, String[]> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> !isSecret(field.getKey()))
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new TypedField(field.getKey(), value)))
			.toList();
	}

	/** Passwords and codes are typed again; the old token is of no more use. */
	private static boolean isSecret(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith("_csrf") || lower.contains("password") || lower.contains("code")
				|| lower.contains("credential");
	}

}
