package tandem.report.page;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who decides what, as the two see it: a row for each area, a column for each answer, and
 * in it the mark of whoever gave it.
 *
 * @param rows the areas, in the order of the instrument
 */
public record OwnershipGrid(List<Row> rows) {

	/** The answers, from one side to the other. */
	static final List<String> COLUMNS = List.of("cmo", "both", "cio", "unclear");

	private static final double FIRST_ROW = 34;

	private static final double ROW = 46;

	private static final double FIRST_COLUMN = 18;

	private static final double COLUMN = 38;

	private static final double BESIDE = 9;

	/**
	 * One area.
	 *
	 * @param area its code
	 * @param cmo what the CMO answered, {@code null} where left open
	 * @param cio what the CIO answered
	 * @param state what the two answers say together, {@code null} unless both are there
	 * @param y the row's height in the picture
	 */
	public record Row(String area, @Nullable String cmo, @Nullable String cio, @Nullable String state, double y) {

		static Row of(int index, String area, @Nullable String cmo, @Nullable String cio, @Nullable String state) {
			return new Row(area, cmo, cio, state, FIRST_ROW + ROW * index);
		}

		/** Marks in the same column stand beside each other. */
		public @Nullable Double cmoX() {
			return x(this.cmo, -BESIDE);
		}

		public @Nullable Double cioX() {
			return x(this.cio, BESIDE);
		}

		/** The two name different ones, so that a line joins them. */
		public boolean isJoined() {
			return this.cmo != null && this.cio != null && !this.cmo.equals(this.cio);
		}

		private static @Nullable Double x(@Nullable String answer, double beside) {
			return (answer != null) ? Double.valueOf(FIRST_COLUMN + COLUMN * COLUMNS.indexOf(answer) + beside) : null;
		}

	}

	/** The columns with their place in the picture. */
	public List<Column> columns() {
		return COLUMNS.stream().map((code) -> new Column(code, FIRST_COLUMN + COLUMN * COLUMNS.indexOf(code))).toList();
	}

	/** The places of the answers in a row, as short lines. */
	public String slots(double y) {
		return columns().stream()
			.map((column) -> "M%s %sh32".formatted(column.x() - 16, y))
			.collect(Collectors.joining());
	}

	public int height() {
		return (int) (FIRST_ROW + ROW * this.rows.size() - 8);
	}

	/** One answer and its place. */
	public record Column(String code, double x) {
	}

}
