package tandem.export.deck;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Something on a slide below its title. */
sealed interface Block {

	Area area();

	/**
	 * Running text.
	 *
	 * @param area where
	 * @param paragraphs what it says
	 */
	record Text(Area area, List<Paragraph> paragraphs) implements Block {

		public Text {
			paragraphs = List.copyOf(paragraphs);
		}

	}

	/** One paragraph. */
	record Paragraph(Look look, String text) {
	}

	/**
	 * A native table.
	 *
	 * @param area where; it is as high as its rows need, and never higher
	 * @param alt what it shows, in words
	 * @param widths of its columns, as shares of the whole
	 * @param heads the first row
	 * @param rows the others
	 */
	record Table(Area area, String alt, List<Double> widths, List<String> heads,
			List<List<Cell>> rows) implements Block {

		public Table {
			widths = List.copyOf(widths);
			heads = List.copyOf(heads);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * One cell: its runs stand beside each other.
	 *
	 * @param runs what it says
	 * @param fill its ground, six digits; {@code null} for paper
	 * @param centred in the middle
	 */
	record Cell(List<Run> runs, @Nullable String fill, boolean centred) {

		public Cell {
			runs = List.copyOf(runs);
		}

		static Cell of(String text) {
			return new Cell(List.of(new Run(text, Tone.INK, false)), null, false);
		}

		static Cell soft(String text) {
			return new Cell(List.of(new Run(text, Tone.SOFT, false)), null, false);
		}

		static Cell strong(String text) {
			return new Cell(List.of(new Run(text, Tone.INK, true)), null, false);
		}

		Cell filled(String colour, String ink) {
			return new Cell(this.runs.stream().map((run) -> new Run(run.text(), ink, run.bold())).toList(), colour,
					this.centred);
		}

		Cell inTheMiddle() {
			return new Cell(this.runs, this.fill, true);
		}

		String text() {
			return String.join("", this.runs.stream().map(Run::text).toList());
		}

	}

	/** Some characters of one colour. */
	record Run(String text, String colour, boolean bold) {
	}

	/**
	 * A native chart of horizontal bars; its workbook holds what is drawn and nothing
	 * else.
	 *
	 * @param area where
	 * @param alt what it shows, in words
	 * @param scale what the bars are measured on
	 * @param series the bars, named; one series or two
	 * @param names what each group of bars is called
	 */
	record Chart(Area area, String alt, Scale scale, List<String> names, List<Series> series) implements Block {

		public Chart {
			names = List.copyOf(names);
			series = List.copyOf(series);
		}

	}

	/**
	 * What bars are measured on.
	 *
	 * @param end where it ends; it begins at 0
	 * @param step from one line to the next
	 * @param isShown numbers stand at the lines and at the bars
	 */
	record Scale(double end, double step, boolean isShown) {
	}

	/**
	 * Bars of one name.
	 *
	 * @param name what they show
	 * @param bars one for each group
	 */
	record Series(String name, List<Bar> bars) {

		public Series {
			bars = List.copyOf(bars);
		}

		boolean hasRange() {
			return this.bars.stream().anyMatch((bar) -> bar.low() != null);
		}

	}

	/**
	 * One bar.
	 *
	 * @param value how long; {@code null} where there is nothing to draw
	 * @param low where its range begins; {@code null} without one
	 * @param high where its range ends
	 * @param colour six digits
	 */
	record Bar(@Nullable Integer value, @Nullable Integer low, @Nullable Integer high, String colour) {
	}

	/** A coloured bar that explains a colour, with its word. */
	record Legend(Area area, List<Run> runs) implements Block {

		public Legend {
			runs = List.copyOf(runs);
		}

	}

}
