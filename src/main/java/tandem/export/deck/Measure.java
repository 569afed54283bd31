package tandem.export.deck;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How much room text takes. It is reckoned from the kinds of its characters, a little too
 * generously, because neither the fonts nor the program that shows a slide are known
 * here.
 */
final class Measure {

	/** From one line to the next, in sizes of the letters. */
	static final double LINE = 1.2;

	/** The letters of titles are wider, the more so where others stand in for them. */
	static final double SERIF = 1.1;

	static final String CUT = "…";

	/** Lower-case letters and signs that are nearly as wide as high. */
	private static final String WIDE = "mw<>&=+#~^";

	private static final String WIDEST = "@%—…";

	/** From here on signs are as wide as high, and a line may end beside each. */
	private static final int IDEOGRAPHS = 0x2e80;

	private Measure() {
	}

	/** How many lines a text takes in letters of a size. */
	static int lines(String text, double size, double width) {
		int lines = 0;
		for (String line : text.split("\n", -1)) {
			lines += wrapped(line, size, width);
		}
		return lines;
	}

	private static int wrapped(String line, double size, double width) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(line);
		int lines = 1;
		double used = 0;
		int from = breaks.first();
		for (int to = next(breaks, line); to != BreakIterator.DONE; from = to, to = next(breaks, line)) {
			double wide = width(line.substring(from, to), size);
			if (used > 0 && used + width(line.substring(from, to).stripTrailing(), size) > width) {
				lines++;
				used = 0;
			}
			if (wide > width) {
				lines += (int) Math.ceil(wide / width) - 1;
				wide %= width;
			}
			used += wide;
		}
		return lines;
	}

	/**
	 * Where a line may end in every program: behind a blank or a hyphen, and beside a
	 * Chinese sign. Between other signs, some break and some do not.
	 */
	private static int next(BreakIterator breaks, String text) {
		int to = breaks.next();
		while (to != BreakIterator.DONE && to < text.length() && !isSureToBreak(text.codePointBefore(to))
				&& text.codePointAt(to) < IDEOGRAPHS) {
			to = breaks.next();
		}
		return to;
	}

	private static boolean isSureToBreak(int before) {
		return Character.isWhitespace(before) || before == '-' || before >= IDEOGRAPHS;
	}

	/** Whether some word would have to be broken. */
	static boolean breaksAWord(String text, double size, double width) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(text);
		int from = breaks.first();
		for (int to = next(breaks, text); to != BreakIterator.DONE; from = to, to = next(breaks, text)) {
			if (width(text.substring(from, to).stripTrailing(), size) > width) {
				return true;
			}
		}
		return false;
	}

	/** How wide a text is on one line. */
	static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(Measure::share).sum();
	}

	/** The text, or as much of its beginning as goes on so many lines. */
	static String cut(String text, double size, double width, int lines) {
		if (lines(text, size, width) <= lines) {
			return text;
		}
		int fits = 0;
		int tooMuch = text.length();
		while (tooMuch - fits > 1) {
			int middle = (fits + tooMuch) / 2;
			if (lines(text.substring(0, middle) + CUT, size, width) <= lines) {
				fits = middle;
			}
			else {
				tooMuch = middle;
			}
		}
		return text.substring(0, whole(text, fits)).stripTrailing() + CUT;
	}

	/** Where a text can end without tearing a character, and without half a word. */
	private static int whole(String text, int end) {
		BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
		words.setText(text);
		int word = words.preceding(Math.min(end + 1, text.length()));
		if (word > end / 2) {
			return word;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		return characters.isBoundary(end) ? end : Math.max(0, characters.preceding(end));
	}

	private static double share(int character) {
		if (character < 0x20 || Character.getType(character) == Character.NON_SPACING_MARK) {
			return 0;
		}
		if (character >= IDEOGRAPHS) {
			return (character >= 0x1f000) ? 1.35 : 1.02;
		}
		if (Character.isUpperCase(character)) {
			return "MW".indexOf(character) >= 0 ? 0.92 : 0.72;
		}
		if ("iljtfr.,:;!|’‘' ()[]I".indexOf(character) >= 0) {
			return 0.34;
		}
		if (WIDEST.indexOf(character) >= 0) {
			return 1;
		}
		return (WIDE.indexOf(character) >= 0 || character >= 0x2500) ? 0.88 : 0.575;
	}

}
