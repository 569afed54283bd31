package tandem.shared;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One line of a CSV file by RFC 4180. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
public final class CsvLine {

	/**
	 * Stands at the beginning of a file: without it a common spreadsheet reads UTF-8 as
	 * something else.
	 */
	public static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private CsvLine() {
	}

	public static String of(List<? extends @Nullable Object> cells) {
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

	private static String harmless(String text) {
		return isLikeFormula(text) ? "'" + text : text;
	}

	/**
	 * Whether a spreadsheet might take it for a formula; blanks before the sign do not
	 * save a spreadsheet from it.
	 */
	public static boolean isLikeFormula(String text) {
		return beginsFormula(text) || beginsFormula(text.stripLeading());
	}

	private static boolean beginsFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

}
