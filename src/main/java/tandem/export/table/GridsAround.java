package tandem.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.export.table.Grid.Column;
import tandem.instrument.Instruments;
import tandem.instrument.Reference;
import tandem.report.ReportView;
import tandem.report.ReportView.LeadNotes;
import tandem.report.page.ReportPage;
import tandem.shared.Seat;

/**
 * The tables around the ratings: words of people, published figures, provenance,
 * codebook.
 */
@Component
class GridsAround {

	private final TableWords words;

	private final TellCodebook codebook;

	private final Instruments instruments;

	GridsAround(TableWords words, TellCodebook codebook, Instruments instruments) {
		this.words = words;
		this.codebook = codebook;
		this.instruments = instruments;
	}

	/** Those that this reader may see. */
	Grid comments(ReportPage page) {
		return new Grid(text("table.sheet.comments"),
				List.of(Column.wide(text("report.source")), Column.narrow(text("report.who")),
						Column.widest(text("report.remarks")), Column.wide(text("table.private"))),
				page.view()
					.remarks()
					.stream()
					.map((remark) -> Grid.row(text("source." + remark.source().code()),
							text("seat." + remark.author().code()), remark.words(), this.words.yes(remark.isPrivate())))
					.toList());
	}

	/** For the lead consultant: patterns that nobody confirmed. */
	Grid secondLooks(ReportPage page) {
		LeadNotes notes = page.view().leadNotes();
		return new Grid(text("table.sheet.looks"),
				List.of(Column.narrow(text("report.who")), Column.widest(text("report.lead.looks"))),
				(notes == null) ? List.of()
						: Arrays.stream(Seat.values())
							.filter((seat) -> !notes.looks(seat).isEmpty())
							.map((seat) -> Grid.row(text("seat." + seat.code()),
									notes.looks(seat)
										.stream()
										.map((look) -> text("report.look." + look))
										.collect(Collectors.joining("; "))))
							.toList());
	}

	Grid figures(ReportPage page) {
		return new Grid(text("table.sheet.figures"),
				List.of(Column.wide(text("report.source")), Column.widest(text("figures.title")),
						Column.narrow(text("table.year")), Column.narrow(text("table.asked")),
						Column.widest(text("table.reference"))),
				page.figures()
					.stream()
					.map((figure) -> Grid.row(text("source." + figure.source()), text("figure." + figure.id()),
							figure.year(), figure.n(), cited(figure.reference())))
					.toList());
	}

	private static String cited(Reference reference) {
		return "%s (%d). %s. %s".formatted(reference.authors(), reference.year(), reference.title(),
				reference.publisher());
	}

	Grid provenance(ReportPage page) {
		ReportView.Provenance provenance = page.view().provenance();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(Grid.row(text("table.instrument"), provenance.instrument()));
		rows.add(Grid.row(text("table.algorithm"), "algorithm-" + provenance.algorithm()));
		rows.add(Grid.row(text("table.catalogue"), provenance.catalogue()));
		rows.add(Grid.row(text("table.disclosure"), provenance.disclosure()));
		if (provenance.importedBy() != null) {
			rows.add(Grid.row(text("table.import"), provenance.importedBy()));
			rows.add(Grid.row(text("table.import.date"), provenance.importedOn()));
		}
		if (page.hasMarks()) {
			rows.add(Grid.row(text("table.numbers"), text("table.numbers.about")));
		}
		rows.add(Grid.row(text("method.evidence.title"), text("method.evidence")));
		rows.add(Grid.row(text("table.confidential"), text("report.print")));
		return new Grid(text("table.sheet.provenance"),
				List.of(Column.wide(text("table.what")), Column.widest(text("table.says"))), rows);
	}

	/**
	 * The same for everybody: it says what was asked, and nothing of what was answered.
	 */
	Grid codebook(ReportPage page) {
		String instrument = page.view().provenance().instrument();
		return new Grid(text("table.sheet.codebook"),
				TellCodebook.COLUMNS.stream()
					.map((code) -> new Column(text("table.codebook." + code), width(code)))
					.toList(),
				this.codebook.of(this.instruments.get(instrument), LocaleContextHolder.getLocale()));
	}

	private static int width(String column) {
		return switch (column) {
			case "values", "question", "left", "right" -> 50;
			case "references" -> 30;
			default -> 15;
		};
	}

	private String text(String key) {
		return this.words.text(key);
	}

}
