package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.export.deck.Block.Bar;
import tandem.export.deck.Block.Cell;
import tandem.export.deck.Block.Chart;
import tandem.export.deck.Block.Paragraph;
import tandem.export.deck.Block.Run;
import tandem.export.deck.Block.Scale;
import tandem.export.deck.Block.Series;
import tandem.export.deck.Block.Table;
import tandem.export.deck.Block.Text;
import tandem.report.Marks;
import tandem.report.page.OwnershipGrid;
import tandem.report.page.ReportPage;
import tandem.report.page.ReportPage.Goal;
import tandem.report.page.ReportPage.GoalMap;
import tandem.report.page.ReportPage.Question;
import tandem.shared.Seat;

/** Goals, owners, facts and the working relationship: what the second release adds. */
final class SlidesOfMarks {

	private static final String AGREED = "agreed";

	private static final int GOOD = 4;

	private static final int POOR = 2;

	private final ReportPage page;

	private final Say say;

	SlidesOfMarks(ReportPage page, Say say) {
		this.page = page;
		this.say = say;
	}

	Slide goals() {
		List<String> notes = this.say.numbered("deck.goals.notes");
		GoalMap map = this.page.goals();
		if (map == null) {
			return new Slide(this.say.text("deck.goals.title.closed"), List
				.of(new Text(Area.WHOLE, List.of(new Paragraph(Look.LEAD, this.say.text("deck.goals.closed"))))),
					notes);
		}
		int rows = Stream.of(map.cmo(), map.shared(), map.cio()).mapToInt(List::size).max().orElse(0);
		List<List<Cell>> cells = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			cells.add(List.of(goal(map.cmo(), row), goal(map.shared(), row).filled(Tone.SUNK, Tone.INK),
					goal(map.cio(), row)));
		}
		List<Paragraph> below = new ArrayList<>();
		add(below, "report.goals.hits.cmo", map.cmoHits());
		add(below, "report.goals.hits.cio", map.cioHits());
		below.add(new Paragraph(Look.SMALL, this.say.text("report.goals.about")));
		return new Slide(
				this.say.text("deck.goals.title", map.shared().size()), List.of(
						new Table(Area.WHOLE.top(240), this.say.text("deck.goals.alt"), List.of(1.0, 1.0, 1.0),
								List.of(this.say.text("report.goals.cmo"), this.say.text("report.goals.shared"),
										this.say.text("report.goals.cio")),
								cells),
						new Text(Area.WHOLE.below(262), below)),
				notes);
	}

	private void add(List<Paragraph> below, String key, @Nullable Integer hits) {
		if (hits != null) {
			below.add(new Paragraph(Look.BODY, this.say.text(key, hits)));
		}
	}

	private Cell goal(List<Goal> goals, int row) {
		if (row >= goals.size()) {
			return Cell.of("");
		}
		Goal goal = goals.get(row);
		String text = this.say.text("goal." + goal.code());
		return Cell.of(goal.isNamed() ? text + " ✓" : text);
	}

	Slide ownership() {
		OwnershipGrid map = this.page.ownership();
		List<OwnershipGrid.Row> rows = (map != null) ? map.rows() : List.of();
		List<String> states = rows.stream().map(OwnershipGrid.Row::state).filter(Objects::nonNull).toList();
		long open = states.stream().filter((state) -> !state.equals(AGREED)).count();
		String title = states.isEmpty() ? this.say.text("deck.ownership.title.none")
				: this.say.text("deck.ownership.title", open, states.size());
		Block block = rows.isEmpty()
				? new Text(Area.WHOLE, List.of(new Paragraph(Look.LEAD, this.say.text("report.ownership.none"))))
				: new Table(Area.WHOLE, this.say.text("deck.ownership.alt"), List.of(2.7, 0.8, 0.8, 0.8, 0.8, 1.9),
						List.of(this.say.text("report.ownership.area"), this.say.text("report.column.cmo"),
								this.say.text("report.column.both"), this.say.text("report.column.cio"),
								this.say.text("report.column.unclear"), this.say.text("report.ownership.state")),
						rows.stream().map(this::row).toList());
		return new Slide(title, List.of(block), this.say.numbered("deck.ownership.notes"));
	}

	private List<Cell> row(OwnershipGrid.Row row) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(this.say.text("area." + row.area()))));
		Stream.of("cmo", "both", "cio", "unclear").forEach((answer) -> {
			List<Run> runs = new ArrayList<>();
			if (answer.equals(row.cmo())) {
				runs.add(new Run("●", Tone.of(Seat.CMO), false));
			}
			if (answer.equals(row.cio())) {
				runs.add(new Run("■", Tone.of(Seat.CIO), false));
			}
			cells.add(new Cell(runs.isEmpty() ? List.of(new Run("·", Tone.LINE, false)) : runs, null, true));
		});
		String state = row.state();
		String word = (state != null) ? this.say.text("ownership." + state) : this.say.text("report.open");
		cells.add((state == null || state.equals(AGREED)) ? Cell.soft(word) : Cell.strong(word));
		return cells;
	}

	/** Nobody's pay is among them. */
	Slide facts() {
		return new Slide(factsTitle(), List.of(answers(Area.WHOLE, this.say.text("deck.facts.alt"), plainFacts())),
				this.say.numbered("deck.facts.notes"));
	}

	/** The same with the CEO's view of the sources beside it. */
	Slide factsWith(SlideOfCeo ceo) {
		List<String> notes = new ArrayList<>(this.say.numbered("deck.facts.notes"));
		notes.addAll(ceo.notes());
		boolean isDisputed = plainFacts().stream().anyMatch(Question::disputed);
		Area right = Area.WHOLE.right(0.54);
		return new Slide(isDisputed ? factsTitle() : ceo.title(),
				List.of(answers(Area.WHOLE.left(0.54), this.say.text("deck.facts.alt"), plainFacts()),
						new Text(right.top(28), List.of(new Paragraph(Look.HEAD, this.say.text("report.blind")))),
						ceo.words(right.below(34))),
				notes);
	}

	private List<Question> plainFacts() {
		return this.page.facts().stream().filter((question) -> !question.id().equals(Marks.PAY)).toList();
	}

	private String factsTitle() {
		String open = this.say.text("report.open");
		if (plainFacts().stream()
			.allMatch((fact) -> open.equals(fact.said().cmo()) && open.equals(fact.said().cio()))) {
			return this.say.text("deck.facts.title.open");
		}
		return this.say.text("deck.facts.title", plainFacts().stream().filter(Question::disputed).count());
	}

	private Table answers(Area area, String alt, List<Question> questions) {
		return new Table(area, alt, List.of(1.5, 1.0, 1.0),
				List.of(this.say.text("report.question"), this.say.text("seat.cmo"), this.say.text("seat.cio")),
				questions.stream().map((question) -> {
					String label = this.say.text(question.label());
					return List.of(
							question.disputed() ? Cell.strong(this.say.text("deck.facts.disputed", label))
									: Cell.of(label),
							Cell.of(said(question.said().cmo())), Cell.of(said(question.said().cio())));
				}).toList());
	}

	private static String said(@Nullable String words) {
		return (words != null) ? words : "–";
	}

	Slide relationship() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(answers(Area.WHOLE.left(0.6), this.say.text("deck.relationship.alt"), this.page.relationship()));
		Integer cmo = this.page.understanding(Seat.CMO.code());
		Integer cio = this.page.understanding(Seat.CIO.code());
		Area right = Area.WHOLE.right(0.6);
		blocks
			.add(new Text(right.top(44), List.of(new Paragraph(Look.HEAD, this.say.text("deck.relationship.chart")))));
		if (cmo == null && cio == null) {
			blocks.add(new Text(right.below(52),
					List.of(new Paragraph(Look.BODY, this.say.text("report.understanding.none")))));
		}
		else {
			blocks.add(understanding(right.below(52).top(180), cmo, cio));
		}
		return new Slide(this.say.text("deck.relationship.title." + verdict()), blocks,
				this.say.numbered("deck.relationship.notes"));
	}

	private Chart understanding(Area area, @Nullable Integer cmo, @Nullable Integer cio) {
		List<String> lines = Stream.of(line(Seat.CMO, cmo), line(Seat.CIO, cio)).toList();
		return new Chart(area, this.say.text("deck.relationship.chart.alt", this.say.list(lines)),
				new Scale(100, 25, true), List.of(this.say.text("seat.cmo"), this.say.text("seat.cio")),
				List.of(new Series(this.say.text("report.understanding"), List
					.of(new Bar(cmo, null, null, Tone.of(Seat.CMO)), new Bar(cio, null, null, Tone.of(Seat.CIO))))));
	}

	private String line(Seat seat, @Nullable Integer understanding) {
		return (understanding != null)
				? this.say.text("deck.relationship.chart.line", this.say.text("seat." + seat.code()), understanding)
				: this.say.text("deck.person", this.say.text("seat." + seat.code()),
						this.say.text("report.understanding.none"));
	}

	/** What both say of working together, on a scale of five. */
	private String verdict() {
		Marks marks = Objects.requireNonNull(this.page.view().marks());
		Integer cmo = marks.mark(Seat.CMO, "O1");
		Integer cio = marks.mark(Seat.CIO, "O1");
		if (cmo == null || cio == null) {
			return "open";
		}
		if (Math.abs(cmo - cio) > 1) {
			return "apart";
		}
		if (Math.min(cmo, cio) >= GOOD) {
			return "good";
		}
		return (Math.max(cmo, cio) <= POOR) ? "poor" : "partly";
	}

}
