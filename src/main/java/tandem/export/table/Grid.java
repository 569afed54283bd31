package tandem.export.table;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One table of a workbook: texts, whole numbers, tenths, days, and what is not there.
 *
 * @param name as its sheet is called
 * @param columns what stands in the first row
 * @param rows the rest
 */
record Grid(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

	private static final int FIRST_IDEOGRAPH = 0x2E80;

	/** A column, so wide in characters. */
	record Column(String title, int width) {

		/** For a code or a number. */
		static Column narrow(String title) {
			return new Column(title, 12);
		}

		/** For some words. */
		static Column wide(String title) {
			return new Column(title, 24);
		}

		/** For sentences. */
		static Column widest(String title) {
			return new Column(title, 56);
		}

	}

	/** How many lines a row takes where texts go on in the next line of their cell. */
	int lines(List<? extends @Nullable Object> row) {
		int most = 1;
		for (int x = 0; x < row.size(); x++) {
			int width = this.columns.get(x).width();
			if (row.get(x) instanceof String text) {
				most = Math.max(most, text.lines().mapToInt((line) -> 1 + length(line) / width).sum());
			}
		}
		return most;
	}

	/** An ideograph is as wide as two letters. */
	private static int length(String line) {
		return line.codePoints().map((sign) -> (sign >= FIRST_IDEOGRAPH) ? 2 : 1).sum();
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

}
