package tandem.insight.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A client's rounds beside each other, laid out as a page.
 *
 * @param client the firm
 * @param rounds the columns
 * @param sources the rows
 * @param steps from each round to the next
 * @param whole from the first to the last; {@code null} with fewer than three
 * @param standing where the newest round stands among other firms
 * @param owned who decides, before and after; {@code null} unless the marks of two rounds
 * are open
 * @param error the standard error of measurement is known and was asked for
 */
public record TrendPage(String client, List<Column> rounds, List<Row> sources, List<StepView> steps,
		@Nullable StepView whole, List<Rank> standing, @Nullable BeforeAndAfter owned, boolean error) {

	public boolean isEmpty() {
		return this.rounds.isEmpty();
	}

	/** There is something to compare. */
	public boolean compares() {
		return this.rounds.size() > 1;
	}

	public boolean hasMarks() {
		return this.rounds.stream().anyMatch((round) -> round.level().equals("marks"));
	}

	/**
	 * One round.
	 *
	 * @param number counted from 1
	 * @param id the round
	 * @param day when both had submitted
	 * @param level how far it is open to the reader
	 */
	public record Column(int number, UUID id, String day, String level) {
	}

	/**
	 * One source.
	 *
	 * @param code its code
	 * @param cells its rating in each round
	 * @param latest what can be said from the round before the last to the last
	 * @param whole from the first to the last
	 * @param picture the ratings as a line
	 * @param facets its parts
	 */
	public record Row(String code, List<Cell> cells, @Nullable String latest, @Nullable String whole,
			SlopePicture picture, List<Row.Facet> facets) {

		/** One facet: its cells, and what can be said at the end. */
		public record Facet(String code, List<Cell> cells, @Nullable String latest, @Nullable String whole) {
		}

	}

	/** A rating in one round; without numbers where they are closed. */
	public record Cell(String band, boolean firm, @Nullable Integer risk, @Nullable Integer low,
			@Nullable Integer high) {
	}

	/**
	 * Something in the pictures that has to be explained: what breaks a line, or does not
	 * draw one.
	 */
	public boolean hasCuts() {
		return this.sources.stream().anyMatch((row) -> !row.picture().cuts().isEmpty());
	}

	public boolean hasNewcomers() {
		return columns().anyMatch((column) -> !column.newcomers().isEmpty());
	}

	public boolean hasGaps() {
		return columns().anyMatch((column) -> !column.rated());
	}

	private Stream<SlopePicture.Column> columns() {
		return this.sources.stream().flatMap((row) -> row.picture().columns().stream());
	}

	/**
	 * Who decides on what, in two rounds.
	 *
	 * @param before the number of the first round whose marks are open
	 * @param after the number of the last one
	 * @param areas each area that both answered in one of them
	 */
	public record BeforeAndAfter(int before, int after, List<Owned> areas) {
	}

	/** What the two say together of one area; {@code null} where one left it open. */
	public record Owned(String area, @Nullable String before, @Nullable String after) {
	}

	/** The share of firms with a lower rating of a source, in two pools. */
	public record Rank(String source, @Nullable Integer practice, @Nullable Integer installation) {
	}

	/**
	 * Something agreed, with what it works on and how that has moved.
	 *
	 * @param title in the pair's words
	 * @param mechanism which it puts to work; {@code null} for something of their own
	 * @param status how far it has come
	 * @param moved what it works on
	 */
	public record AgreedLine(String title, @Nullable String mechanism, String status, List<Moved> moved) {
	}

	/** The key of the name of a source or facet, and what can be said of it. */
	public record Moved(String name, String change) {
	}

	/**
	 * From one round to another.
	 *
	 * @param from the number of the earlier one
	 * @param to the number of the later one
	 * @param obstacle why they cannot be compared, {@code null} where they can
	 * @param others in whose seats somebody else sat
	 * @param closer the sources that came closer
	 * @param further the sources that went further apart
	 * @param same the sources without clear change
	 * @param agreed what was agreed between the two
	 */
	public record StepView(int from, int to, @Nullable String obstacle, List<String> others, List<String> closer,
			List<String> further, List<String> same, List<AgreedLine> agreed) {
	}

}
