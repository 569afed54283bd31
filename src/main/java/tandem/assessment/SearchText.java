package tandem.assessment;

import java.text.Normalizer;
import java.util.Locale;

/** What names are searched by: small letters, and one way of writing each character. */
final class SearchText {

	private SearchText() {
	}

	static String of(String typed) {
		return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	/**
	 * The pattern that finds it anywhere in a name; what is typed holds no wild cards.
	 */
	static String anywhere(String typed) {
		return "%" + of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

}
