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

	/** A column, so wide in characters. */
	record Column(String title, int width) {

		/** For a code or a number. */
		static Column narrow(String title) {
			return new Column(title, 14);
		}

		/** For some words. */
		static Column wide(String title) {
			return new Column(title, 30);
		}

		/** For sentences. */
		static Column widest(String title) {
			return new Column(title, 70);
		}

	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

}
