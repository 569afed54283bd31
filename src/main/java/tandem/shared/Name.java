package tandem.shared;

import java.util.Optional;

/**
 * What somebody or something is called: one line of 1 to 200 characters, shown as typed.
 */
public record Name(String value) {

	/** In characters as people count them. */
	public static final int LONGEST = 200;

	public Name {
		if (!isName(value)) {
			throw new IllegalArgumentException("Not a name");
		}
	}

	public static Optional<Name> read(String typed) {
		String value = typed.strip();
		return isName(value) ? Optional.of(new Name(value)) : Optional.empty();
	}

	private static boolean isName(String value) {
		return !value.isBlank() && value.codePointCount(0, value.length()) <= LONGEST && value.length() <= LONGEST
				&& value.codePoints().noneMatch(Name::isUnreadable);
	}

	private static boolean isUnreadable(int character) {
		int type = Character.getType(character);
		return Character.isISOControl(character) || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR;
	}

}
