package tandem.export.table;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.export.table.Grid.Column;
import tandem.report.Bands;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.report.ReportView;
import tandem.report.page.ReportPage;
import tandem.report.page.ReportPage.Step;
import tandem.shared.Band;
import tandem.shared.Seat;

/**
 * The tables that everybody gets who may read a report. They have columns for numbers
 * only where marks are open.
 */
@Component
class GridsOfBands {

	private final TableWords words;

	private final Clock clock;

	GridsOfBands(TableWords words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	Grid overview(ReportPage page) {
		ReportView.Heading heading = page.view().heading();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(Grid.row(text("table.client"), heading.client()));
		heading.people().forEach((seat, name) -> rows.add(Grid.row(text("seat." + seat.code()), name)));
		rows.add(Grid.row(text("table.reader"), text("table.reader." + heading.reader().code())));
		rows.add(Grid.row(text("table.level"), text("report.level." + page.view().level().code())));
		if (heading.released() != null) {
			rows.add(Grid.row(text("table.released"), day(heading.released())));
		}
		rows.add(Grid.row(text("table.made"), day(this.clock.instant())));
		rows.add(Grid.row(text("table.headline"), page.headline()));
		page.strengths().forEach((strength) -> rows.add(Grid.row(text("report.shared.others"), strength)));
		Marks marks = page.view().marks();
		if (marks != null) {
			Seat.PAIR.forEach((seat) -> rows.add(Grid.row(text("report.understanding." + seat.code()),
					TableWords.tenths(marks.scorecard().understanding().get(seat.code())))));
		}
		return new Grid(text("table.sheet.overview"),
				List.of(Column.wide(text("table.what")), Column.widest(text("table.says"))), rows);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

	Grid ratings(ReportPage page) {
		List<Column> columns = new ArrayList<>(List.of(Column.wide(text("report.source")),
				Column.wide(text("report.band")), Column.wide(text("table.firm"))));
		if (page.hasMarks()) {
			columns.addAll(narrow("report.rating", "table.low", "table.high", "table.coverage"));
		}
		return new Grid(text("table.sheet.ratings"), columns,
				page.sources().stream().map((source) -> rating(source, page.view().marks())).toList());
	}

	private List<@Nullable Object> rating(ReportPage.SourceBlock source, @Nullable Marks marks) {
		List<@Nullable Object> row = new ArrayList<>(Grid.row(text("source." + source.code()),
				text("band." + source.band().code()), text(source.firm() ? "table.firm.yes" : "table.firm.no")));
		if (source.band() == Band.NOT_RATED) {
			row.set(2, null);
		}
		if (marks != null) {
			KeptScorecard.Source score = Objects.requireNonNull(marks.scorecard().sources().get(source.code()));
			row.add(TableWords.tenths(score.risk()));
			row.add(TableWords.tenths(score.low()));
			row.add(TableWords.tenths(score.high()));
			row.add(TableWords.tenths(100 * score.coverage()));
		}
		return row;
	}

	Grid facets(ReportPage page) {
		List<Column> columns = new ArrayList<>(
				List.of(Column.wide(text("report.source")), Column.wide(text("report.facet")),
						Column.wide(text("report.band")), Column.wide(text("report.facet.pair"))));
		Marks marks = page.view().marks();
		if (marks != null) {
			columns.add(Column.narrow(text("report.number")));
			columns.add(Column.wide(text("table.state.cmo")));
			columns.add(Column.wide(text("table.state.cio")));
		}
		List<List<@Nullable Object>> rows = new ArrayList<>();
		page.sources().forEach((source) -> source.facets().forEach((facet) -> {
			List<@Nullable Object> row = new ArrayList<>(Grid.row(text("source." + source.code()),
					text("facet." + facet.code()), text("band." + facet.band().code()), state(facet.pair())));
			if (marks != null) {
				row.add(TableWords.tenths(marks.scorecard().facet(facet.code()).risk()));
				row.add(state(facet.cmo()));
				row.add(state(facet.cio()));
			}
			rows.add(row);
		}));
		return new Grid(text("table.sheet.facets"), columns, rows);
	}

	private @Nullable String state(@Nullable String code) {
		return (code != null) ? text("state." + code) : null;
	}

	/** Words on both sides: the scale of the rating is that of the bands. */
	Grid ceo(ReportPage page) {
		return new Grid(text("table.sheet.ceo"),
				List.of(Column.wide(text("report.source")), Column.wide(text("report.blind.ceo")),
						Column.wide(text("report.blind.measured"))),
				page.view()
					.blindSpots()
					.stream()
					.map((spot) -> Grid.row(text("source." + spot.source().code()),
							text("scale.rating." + spot.rating()), text("band." + spot.measured().code())))
					.toList());
	}

	Grid warnings(ReportPage page) {
		return new Grid(text("table.sheet.warnings"),
				List.of(Column.wide(text("report.warnings")), Column.widest(text("table.means"))),
				page.view().bands().warnings().stream().map((caution) -> {
					String key = "warning." + caution.code();
					String about = text(key + ".about");
					return Grid.row(text(key), (caution.because() != null)
							? about + " " + text("ceoNotEngaged." + caution.because()) : about);
				}).toList());
	}

	Grid plan(ReportPage page) {
		return steps("table.sheet.plan", page.plan(), page.hasMarks());
	}

	Grid others(ReportPage page) {
		return steps("table.sheet.others", page.others(), page.hasMarks());
	}

	private Grid steps(String name, List<Step> steps, boolean numbers) {
		List<Column> columns = new ArrayList<>(List.of(Column.narrow(text("table.id")),
				Column.wide(text("table.mechanism")), Column.wide(text("report.source")),
				Column.wide(text("table.works-on")), Column.wide(text("report.plan.owner")),
				Column.narrow(text("report.plan.effort")), Column.wide(text("report.plan.when")),
				Column.widest(text("report.plan.because")), Column.widest(text("report.plan.first-steps")),
				Column.widest(text("report.plan.without-ceo")), Column.widest(text("report.plan.success"))));
		if (numbers) {
			columns.add(Column.narrow(text("table.priority")));
		}
		return new Grid(text(name), columns, steps.stream().map((step) -> step(step, numbers)).toList());
	}

	private List<@Nullable Object> step(Step step, boolean numbers) {
		Bands.Proposal proposal = step.proposal();
		String mechanism = "mechanism." + proposal.mechanism();
		List<@Nullable Object> row = new ArrayList<>(Grid.row(proposal.mechanism(), text(mechanism + ".name"),
				text("source." + proposal.source().code()), step.facets(),
				text("mechanism.owner." + proposal.ownerCode()), text("mechanism.effort." + proposal.effort()),
				text("mechanism.stage." + proposal.stage()), because(step),
				step.steps().stream().map((n) -> text(mechanism + ".step." + n)).collect(Collectors.joining("\n")),
				text(mechanism + ".without-ceo"), text(mechanism + ".success")));
		if (numbers) {
			row.add(step.priority());
		}
		return row;
	}

	private String because(Step step) {
		Stream<String> reasons = step.because().isEmpty() ? Stream.of(text("report.plan.because.facets", step.facets()))
				: step.because().stream().map(this::text);
		Stream<String> notes = Stream.of(step.proposal().rated() ? "" : text("plan.worth-discussing"),
				step.isWaiting() ? text("because.wait." + step.proposal().waiting()) : "");
		return Stream.concat(reasons, notes.filter((note) -> !note.isEmpty())).collect(Collectors.joining(" "));
	}

	private List<Column> narrow(String... keys) {
		return Stream.of(keys).map((key) -> Column.narrow(text(key))).toList();
	}

	private String text(String key, Object... facts) {
		return this.words.text(key, facts);
	}

}
