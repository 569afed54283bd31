package tandem.export.pdf;

import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that their neighbours ask for. Fonts have each form as a
 * character of its own (Unicode, Arabic Presentation Forms-B): alone, at the end, at the
 * beginning, in the middle.
 */
final class JoinedLetters {

	private static final char LAM = '\u0644';

	private static final char STRETCH = '\u0640';

	/** Alef as it follows lam, and what the two become. */
	private static final Map<Character, Character> AFTER_LAM = Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625',
			'\uFEF9', '\u0627', '\uFEFB');

	/** Those that never join the letter after them: two forms. */
	private static final String ENDING = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649";

	private static final char ALONE_ALWAYS = '\u0621';

	/** A letter's first form; in Unicode the others follow it. */
	private static final Map<Character, Character> FORMS = forms();

	private JoinedLetters() {
	}

	private static Map<Character, Character> forms() {
		Map<Character, Character> forms = new HashMap<>();
		char form = '\uFE80';
		for (char letter = ALONE_ALWAYS; letter <= '\u064A'; letter++) {
			if (letter < '\u063B' || letter > STRETCH) {
				forms.put(letter, form);
				form += (char) count(letter);
			}
		}
		return forms;
	}

	private static int count(char letter) {
		if (letter == ALONE_ALWAYS) {
			return 1;
		}
		return (ENDING.indexOf(letter) >= 0) ? 2 : 4;
	}

	static boolean isJoined(int character) {
		return character >= 0xFE80 && character <= 0xFEFC;
	}

	static String join(String text) {
		if (text.chars().noneMatch((letter) -> FORMS.containsKey((char) letter))) {
			return text;
		}
		StringBuilder joined = new StringBuilder();
		for (int index = 0; index < text.length(); index++) {
			char letter = text.charAt(index);
			int next = next(text, index);
			boolean before = reachesOn(previous(text, index));
			Character both = (letter == LAM && next < text.length()) ? AFTER_LAM.get(text.charAt(next)) : null;
			if (both != null) {
				joined.append((char) (before ? both + 1 : both)).append(text, index + 1, next);
				index = next;
			}
			else {
				boolean after = reachesOn(letter) && next < text.length() && isLetter(text.charAt(next))
						&& text.charAt(next) != ALONE_ALWAYS;
				joined.append(formed(letter, before, after));
			}
		}
		return joined.toString();
	}

	private static char formed(char letter, boolean before, boolean after) {
		Character alone = FORMS.get(letter);
		if (alone == null || letter == ALONE_ALWAYS) {
			return (alone != null) ? alone : letter;
		}
		return (char) (alone + (before ? 1 : 0) + (after ? 2 : 0));
	}

	private static boolean isLetter(char letter) {
		return FORMS.containsKey(letter) || letter == STRETCH;
	}

	/** Joins the letter after it. */
	private static boolean reachesOn(char letter) {
		return isLetter(letter) && letter != ALONE_ALWAYS && ENDING.indexOf(letter) < 0;
	}

	/** The neighbours, past the marks over and under letters. */
	private static int next(String text, int index) {
		int next = index + 1;
		while (next < text.length() && isMark(text.charAt(next))) {
			next++;
		}
		return next;
	}

	private static char previous(String text, int index) {
		int previous = index - 1;
		while (previous >= 0 && isMark(text.charAt(previous))) {
			previous--;
		}
		return (previous >= 0) ? text.charAt(previous) : ' ';
	}

	private static boolean isMark(char letter) {
		return Character.getType(letter) == Character.NON_SPACING_MARK;
	}

}
