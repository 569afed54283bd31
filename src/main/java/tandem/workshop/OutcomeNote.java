package tandem.workshop;

import java.util.Optional;

/**
 * What came of an action, in a few lines; empty where nothing has been written.
 */
public record OutcomeNote(String text) {

	/** In characters as people count them. */
	public static final int LONGEST = 1000;

	public static final OutcomeNote NONE = new OutcomeNote("");

	/** Empty where this is none. */
	public static Optional<OutcomeNote> read(String typed) {
		String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
		boolean readable = text.length() <= LONGEST && text.codePoints().noneMatch(OutcomeNote::isUnreadable);
		return readable ? Optional.of(new OutcomeNote(text)) : Optional.empty();
	}

	private static boolean isUnreadable(int character) {
		return character != '\n' && character != '\t'
				&& (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
	}

}
