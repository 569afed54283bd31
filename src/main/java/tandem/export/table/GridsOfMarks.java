package tandem.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.export.table.Grid.Column;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.report.Marks;
import tandem.report.page.Answers;
import tandem.report.page.ReportPage;
import tandem.report.page.ReportPage.Question;
import tandem.shared.Seat;

/** The tables that only the marks open: what each of the two answered and guessed. */
@Component
class GridsOfMarks {

	private final TableWords words;

	private final Answers answers;

	private final Instruments instruments;

	GridsOfMarks(TableWords words, Answers answers, Instruments instruments) {
		this.words = words;
		this.answers = answers;
		this.instruments = instruments;
	}

	/** Positions and practices, each with its four marks as numbers. */
	Grid questions(ReportPage page, Marks marks) {
		Instrument instrument = instrument(page);
		List<List<@Nullable Object>> rows = new ArrayList<>();
		page.sources()
			.forEach((source) -> source.facets()
				.forEach((facet) -> facet.questions()
					.stream()
					.filter((question) -> isMarked(instrument.scoredItem(question.id())))
					.forEach((question) -> rows.add(question(instrument.scoredItem(question.id()), question,
							source.code(), facet.code(), marks)))));
		return new Grid(text("table.sheet.questions"),
				List.of(Column.narrow(text("table.id")), Column.wide(text("report.source")),
						Column.wide(text("report.facet")), Column.wide(text("report.question")),
						Column.wide(text("table.left")), Column.wide(text("table.right")),
						Column.narrow(text("report.cmo.own")), Column.narrow(text("report.cio.own")),
						Column.narrow(text("report.cmo.guess")), Column.narrow(text("report.cio.guess")),
						Column.narrow(text("report.number")), Column.widest(text("table.why"))),
				rows);
	}

	private List<@Nullable Object> question(Item item, Question question, String source, String facet, Marks marks) {
		boolean position = item.kind() == Kind.POSITION;
		Field own = item.fields().get(0);
		Field guess = item.fields().stream().filter((field) -> field.part().equals("guess")).findFirst().orElse(null);
		return Grid.row(item.id(), text("source." + source), text("facet." + facet), text(question.label()),
				text(position ? "item." + item.id() + ".left" : "scale.practice.1"),
				text(position ? "item." + item.id() + ".right" : "scale.practice.5"), typed(item, own, Seat.CMO, marks),
				typed(item, own, Seat.CIO, marks), (guess != null) ? typed(item, guess, Seat.CMO, marks) : null,
				(guess != null) ? typed(item, guess, Seat.CIO, marks) : null, risk(question.id(), marks),
				question.why());
	}

	private static boolean isMarked(Item item) {
		return item.kind() == Kind.POSITION || item.kind() == Kind.PRACTICE;
	}

	/**
	 * A mark as a number, what was said instead in words, and nothing where left open.
	 */
	private @Nullable Object typed(Item item, Field field, Seat seat, Marks marks) {
		Integer mark = marks.mark(seat, field.name());
		String stored = marks.answer(seat, field.name());
		if (mark != null && isMarked(item)) {
			return mark;
		}
		return (stored != null) ? this.answers.said(item, field, stored) : null;
	}

	private static @Nullable Double risk(String scoredId, Marks marks) {
		return marks.scorecard()
			.sources()
			.values()
			.stream()
			.filter((source) -> source.items().containsKey(scoredId))
			.findFirst()
			.map((source) -> TableWords.tenths(source.items().get(scoredId)))
			.orElse(null);
	}

	Grid goals(ReportPage page, Marks marks) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		instrument(page).items().stream().filter((item) -> item.kind() == Kind.GOALS).forEach((item) -> {
			List<String> lists = Stream.of("own", "guess").map((part) -> item.field(part).name()).toList();
			item.options().forEach((option) -> {
				List<@Nullable Object> row = new ArrayList<>();
				row.add(text("goal." + option.code()));
				lists.forEach((list) -> Seat.PAIR
					.forEach((seat) -> row.add(this.words.yes(names(marks.answer(seat, list), option.code())))));
				rows.add(row);
			});
		});
		boolean isOpen = rows.stream().anyMatch((row) -> row.stream().skip(1).anyMatch((cell) -> cell != null));
		return new Grid(text("table.sheet.goals"),
				List.of(Column.wide(text("table.goal")), Column.narrow(text("report.cmo.own")),
						Column.narrow(text("report.cio.own")), Column.narrow(text("report.cmo.guess")),
						Column.narrow(text("report.cio.guess"))),
				isOpen ? rows : List.of());
	}

	private static boolean names(@Nullable String list, String goal) {
		return list != null && Arrays.asList(list.split(",", -1)).contains(goal);
	}

	Grid ownership(ReportPage page) {
		return new Grid(text("table.sheet.ownership"),
				List.of(Column.wide(text("report.ownership.area")), Column.narrow(text("report.ownership.cmo")),
						Column.narrow(text("report.ownership.cio")), Column.wide(text("report.ownership.state"))),
				(page.ownership() == null) ? List.of()
						: page.ownership()
							.rows()
							.stream()
							.map((row) -> Grid.row(text("area." + row.area()), owner(row.cmo()), owner(row.cio()),
									(row.state() != null) ? text("ownership." + row.state()) : null))
							.toList());
	}

	private @Nullable String owner(@Nullable String code) {
		return (code != null) ? text("report.column." + code) : null;
	}

	Grid facts(ReportPage page, Marks marks) {
		return new Grid(text("table.sheet.facts"),
				List.of(Column.narrow(text("table.id")), Column.wide(text("report.fact")),
						Column.wide(text("report.cmo.own")), Column.wide(text("report.cio.own")),
						Column.narrow(text("report.number")), Column.narrow(text("table.disputed")),
						Column.widest(text("table.why"))),
				page.facts()
					.stream()
					.map((fact) -> Grid.row(fact.id(), text(fact.label()), fact.said().cmo(), fact.said().cio(),
							risk(fact.id(), marks), this.words.yes(fact.disputed()), fact.why()))
					.toList());
	}

	Grid relationship(ReportPage page, Marks marks) {
		Instrument instrument = instrument(page);
		return new Grid(text("table.sheet.relationship"),
				List.of(Column.narrow(text("table.id")), Column.wide(text("report.question")),
						Column.wide(text("report.cmo.own")), Column.wide(text("report.cio.own"))),
				page.relationship().stream().map((question) -> {
					Item item = instrument.item(question.id());
					Field own = item.fields().get(0);
					return Grid.row(item.id(), text(question.label()), typed(item, own, Seat.CMO, marks),
							typed(item, own, Seat.CIO, marks));
				}).toList());
	}

	/** Where the CEO expected marks of the two. */
	Grid guesses(ReportPage page) {
		return new Grid(text("table.sheet.guesses"),
				List.of(Column.wide(text("report.question")), Column.narrow(text("report.who")),
						Column.narrow(text("report.guesses.expected")), Column.narrow(text("report.guesses.own"))),
				page.view()
					.ceoGuesses()
					.stream()
					.map((guess) -> Grid.row(text("item." + guess.item() + ".title"), text("seat." + guess.of().code()),
							guess.guess(), guess.own()))
					.toList());
	}

	/** For the lead consultant. */
	Grid form(ReportPage page) {
		return new Grid(text("table.sheet.form"),
				List.of(Column.narrow(text("table.id")), Column.wide(text("report.question")),
						Column.wide(text("seat.ceo"))),
				page.ceoForm()
					.stream()
					.map((line) -> Grid.row(line.id(), text(line.label()), line.said().ceo()))
					.toList());
	}

	private Instrument instrument(ReportPage page) {
		return this.instruments.get(page.view().provenance().instrument());
	}

	private String text(String key) {
		return this.words.text(key);
	}

}
