package tandem.mail;

import java.util.regex.Pattern;

/** Keeps what people typed from starting a line, and so a header, of its own. */
final class OneLine {

	private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");

	private OneLine() {
	}

	static String of(String text) {
		return BREAKS.matcher(text).replaceAll(" ").strip();
	}

}
