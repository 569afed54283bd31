package tandem.rights;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One line of a CSV file by RFC 4180. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
final class CsvLine {

	private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private CsvLine() {
	}

	static String of(List<? extends @Nullable Object> cells) {
		return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		String text = value.toString();
		String safe = (value instanceof Number) ? text : harmless(text);
		boolean quoted = safe.chars().anyMatch((sign) -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r')
				|| !safe.equals(safe.strip());
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	/** Blanks before the sign do not save a spreadsheet from it. */
	private static String harmless(String text) {
		String start = text.stripLeading();
		return (beginsFormula(text) || beginsFormula(start)) ? "'" + text : text;
	}

	private static boolean beginsFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

}
