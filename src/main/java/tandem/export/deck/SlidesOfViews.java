package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.export.deck.Block.Cell;
import tandem.export.deck.Block.Legend;
import tandem.export.deck.Block.Paragraph;
import tandem.export.deck.Block.Run;
import tandem.export.deck.Block.Table;
import tandem.export.deck.Block.Text;
import tandem.report.Marks;
import tandem.report.page.ReportPage;
import tandem.report.page.ReportPage.FacetBlock;
import tandem.report.page.ReportPage.Question;
import tandem.shared.Seat;

/** Where the two stand close or apart, and what each expected of the other. */
final class SlidesOfViews {

	private static final int HIGHEST = 7;

	private static final List<String> CLOSER = List.of("closer-than-they-think");

	private static final List<String> KNOWN = List.of("differ-and-know-it");

	private static final List<String> HIDDEN = List.of("further-apart-than-they-think");

	private static final List<String> ONE_SIDED = List.of("one-sided");

	private final ReportPage page;

	private final Say say;

	SlidesOfViews(ReportPage page, Say say) {
		this.page = page;
		this.say = say;
	}

	boolean areCloser() {
		return !this.page.facetsIn(CLOSER).isEmpty();
	}

	boolean areDifferent() {
		return Stream.of(KNOWN, HIDDEN, ONE_SIDED).anyMatch((states) -> !this.page.facetsIn(states).isEmpty());
	}

	Slide closer() {
		List<FacetBlock> found = this.page.facetsIn(CLOSER);
		String title = this.say.text("deck.closer.title", found.size(), list(found));
		List<Block> blocks = found.isEmpty()
				? none("deck.closer.none",
						(facet) -> !Stream.of(KNOWN, HIDDEN, ONE_SIDED).anyMatch((states) -> in(facet, states)))
				: shown(found, "deck.closer.ask");
		return new Slide(title, blocks, this.say.numbered("deck.closer.notes"));
	}

	Slide differ() {
		List<FacetBlock> known = this.page.facetsIn(KNOWN);
		List<FacetBlock> hidden = this.page.facetsIn(HIDDEN);
		List<FacetBlock> oneSided = this.page.facetsIn(ONE_SIDED);
		List<FacetBlock> found = Stream.of(known, hidden, oneSided).flatMap(List::stream).toList();
		long kinds = Stream.of(known, hidden, oneSided).filter((facets) -> !facets.isEmpty()).count();
		String kind = (kinds > 1) ? "mixed" : !known.isEmpty() ? "known" : !hidden.isEmpty() ? "hidden" : "one-sided";
		String title = this.say.text("deck.differ.title." + (found.isEmpty() ? "none" : kind), list(found));
		List<String> notes = new ArrayList<>(this.say.numbered("deck.differ.notes"));
		if (!this.page.hasMarks()) {
			notes.add(this.say.text("deck.differ.notes.bands"));
		}
		return new Slide(title,
				found.isEmpty() ? none("deck.differ.none", (facet) -> false) : shown(found, "deck.differ.ask"), notes);
	}

	private static boolean in(FacetBlock facet, List<String> states) {
		return facet.pair() != null && states.contains(facet.pair());
	}

	private String list(List<FacetBlock> facets) {
		return this.say.list(facets.stream().map((facet) -> this.say.text("facet." + facet.code())).toList());
	}

	/** What to say where there is nothing to show, and the topics that remain. */
	private List<Block> none(String key, Predicate<FacetBlock> wanted) {
		List<FacetBlock> left = this.page.sources()
			.stream()
			.flatMap((source) -> source.facets().stream())
			.filter((facet) -> facet.pair() != null && wanted.test(facet))
			.toList();
		List<String> said = this.say.numbered(key);
		List<Paragraph> words = said.subList(0, (left.isEmpty() && key.contains("closer")) ? 1 : said.size())
			.stream()
			.map((text) -> new Paragraph(Look.LEAD, text))
			.toList();
		List<Block> blocks = new ArrayList<>(List.of(new Text(Area.WHOLE.top(96), words)));
		if (!left.isEmpty()) {
			blocks.add(new Table(Area.WHOLE.below(110), this.say.text("report.facet.pair"), List.of(0.2, 0.26, 0.54),
					List.of(this.say.text("deck.topic"), this.say.text("report.facet.pair"), ""),
					left.stream().map(this::row).toList()));
		}
		return blocks;
	}

	private List<Cell> row(FacetBlock facet) {
		return List.of(Cell.strong(this.say.text("facet." + facet.code())),
				Cell.of(this.say.text("state." + facet.pair())),
				Cell.soft(this.say.text("state." + facet.pair() + ".about")));
	}

	private List<Block> shown(List<FacetBlock> facets, String ask) {
		Marks marks = this.page.view().marks();
		return (marks != null) ? List.of(positions(facets, marks), key()) : columns(facets, ask);
	}

	/** The topics beside each other, and what to talk about. */
	private List<Block> columns(List<FacetBlock> facets, String ask) {
		int columns = facets.size() + 1;
		List<Block> blocks = new ArrayList<>();
		facets.forEach((facet) -> blocks.add(column(facet, Area.WHOLE.column(blocks.size(), columns))));
		List<Paragraph> questions = new ArrayList<>(List.of(new Paragraph(Look.LABEL, this.say.text("deck.ask"))));
		this.say.numbered(ask).forEach((question) -> questions.add(new Paragraph(Look.POINT, question)));
		blocks.add(new Text(Area.WHOLE.column(facets.size(), columns), questions));
		return blocks;
	}

	private Block column(FacetBlock facet, Area area) {
		return new Text(area,
				List.of(new Paragraph(Look.HEAD, this.say.text("facet." + facet.code())),
						new Paragraph(Look.LABEL, this.say.text("state." + facet.pair())),
						new Paragraph(Look.BODY, this.say.text("state." + facet.pair() + ".about")),
						new Paragraph(Look.BODY, this.say.text("facet." + facet.code() + ".about"))));
	}

	/** A row for each question between its two ends; both ends can be defended. */
	private Table positions(List<FacetBlock> facets, Marks marks) {
		List<String> heads = new ArrayList<>(List.of(this.say.text("deck.topic"), this.say.text("deck.left")));
		IntStream.rangeClosed(1, HIGHEST).forEach((mark) -> heads.add(Integer.toString(mark)));
		heads.add(this.say.text("deck.right"));
		List<List<Cell>> rows = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (FacetBlock facet : facets) {
			for (Question question : facet.positions()) {
				boolean first = question.equals(facet.positions().get(0));
				rows.add(row(question, first ? this.say.text("facet." + facet.code()) : "", marks));
				lines.add(this.say.text("report.strip.desc", said(question.said().cmo()), said(question.said().cio()),
						said(question.said().cmoGuess()), said(question.said().cioGuess())));
			}
		}
		return new Table(Area.WHOLE.top(332), this.say.text("deck.marks.alt", String.join(" ", lines)),
				List.of(1.55, 2.5, 0.42, 0.42, 0.42, 0.42, 0.42, 0.42, 0.42, 2.5), heads, rows);
	}

	private String said(@Nullable String answer) {
		return (answer != null) ? answer : this.say.text("report.open");
	}

	private List<Cell> row(Question question, String topic, Marks marks) {
		List<Cell> row = new ArrayList<>();
		row.add(Cell.strong(topic));
		row.add(Cell.of(this.say.text("item." + question.id() + ".left")));
		for (int mark = 1; mark <= HIGHEST; mark++) {
			row.add(new Cell(glyphs(question.id(), mark, marks), null, true));
		}
		row.add(Cell.of(this.say.text("item." + question.id() + ".right")));
		return row;
	}

	private static List<Run> glyphs(String question, int mark, Marks marks) {
		List<Run> glyphs = new ArrayList<>();
		add(glyphs, "●", Seat.CMO, marks.mark(Seat.CMO, question + ".own"), mark);
		add(glyphs, "■", Seat.CIO, marks.mark(Seat.CIO, question + ".own"), mark);
		add(glyphs, "○", Seat.CMO, marks.mark(Seat.CIO, question + ".guess"), mark);
		add(glyphs, "□", Seat.CIO, marks.mark(Seat.CMO, question + ".guess"), mark);
		return glyphs.isEmpty() ? List.of(new Run("·", Tone.LINE, false)) : glyphs;
	}

	private static void add(List<Run> glyphs, String glyph, Seat of, @Nullable Integer at, int mark) {
		if (at != null && at == mark) {
			glyphs.add(new Run(glyph, Tone.of(of), false));
		}
	}

	private Legend key() {
		List<Run> runs = new ArrayList<>();
		Stream.of("cmo", "cio", "cmo.guess", "cio.guess").forEach((kind) -> {
			String text = this.say.text("deck.marks.key." + kind);
			Seat seat = kind.startsWith("cmo") ? Seat.CMO : Seat.CIO;
			runs.add(new Run(text.substring(0, 1), Tone.of(seat), false));
			runs.add(new Run(text.substring(1) + "      ", Tone.SOFT, false));
		});
		return new Legend(Area.WHOLE.below(344), runs);
	}

}
