package tandem.export.table;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tandem.report.Bands;
import tandem.report.KeptScorecard;
import tandem.report.ReportView;
import tandem.shared.Band;
import tandem.shared.Seat;

/** Says line by line what everybody may know who may read a report: codes, no number. */
final class TellBands {

	private TellBands() {
	}

	static Stream<Said> of(ReportView view) {
		List<Said> lines = new ArrayList<>();
		about(view, lines);
		Bands bands = view.bands();
		lines.add(Said.of("headline", "band", bands.headline().band().code()));
		bands.headline()
			.toAct()
			.forEach((source) -> lines.add(Said.of("headline", "act", "yes").source(source.code())));
		bands.sources().forEach((source) -> source(source, lines));
		bands.strengths().forEach((strength) -> lines.add(Said.of("strength", strength.kind(), strength.code())));
		view.blindSpots()
			.forEach((spot) -> lines.add(Said.of("blind-spot", "band", band(spot.rating()).code())
				.source(spot.source().code())
				.seat(Seat.CEO)));
		bands.warnings()
			.forEach((caution) -> lines
				.add(Said.of("warning", caution.code(), (caution.because() != null) ? caution.because() : "yes")));
		bands.plan().forEach((proposal) -> proposal("plan", proposal, lines));
		bands.others().forEach((proposal) -> proposal("other", proposal, lines));
		return lines.stream();
	}

	private static void about(ReportView view, List<Said> lines) {
		ReportView.Heading heading = view.heading();
		lines.add(Said.of("about", "client", heading.client()));
		heading.people().forEach((seat, name) -> lines.add(Said.of("about", "name", name).seat(seat)));
		lines.add(Said.of("about", "reader", heading.reader().code()));
		lines.add(Said.of("about", "level", view.level().code()));
		if (heading.released() != null) {
			lines.add(Said.of("about", "released", LocalDate.ofInstant(heading.released(), ZoneOffset.UTC)));
		}
		ReportView.Provenance provenance = view.provenance();
		lines.add(Said.of("about", "instrument", provenance.instrument()));
		lines.add(Said.of("about", "algorithm", "algorithm-" + provenance.algorithm()));
		lines.add(Said.of("about", "catalogue", provenance.catalogue()));
		lines.add(Said.of("about", "disclosure", provenance.disclosure()));
		if (provenance.importedBy() != null) {
			lines.add(Said.of("about", "importedBy", provenance.importedBy()));
			lines.add(Said.of("about", "importConsent", provenance.importedOn()));
		}
	}

	private static void source(Bands.SourceBand source, List<Said> lines) {
		String code = source.source().code();
		lines.add(Said.of("rating", "band", source.band().code()).source(code));
		if (source.isRated()) {
			lines.add(Said.of("rating", "firm", source.firm() ? "yes" : "no").source(code));
		}
		source.facets().forEach((facet) -> {
			lines.add(Said.of("facet", "band", facet.band().code()).source(code).facet(facet.facet()));
			if (facet.pairCode() != null) {
				lines.add(Said.of("facet", "state", facet.pairCode()).source(code).facet(facet.facet()));
			}
		});
	}

	/** The CEO rates on the scale of the bands. */
	private static Band band(int rating) {
		return Band.rated().get(rating - 1);
	}

	private static void proposal(String theme, Bands.Proposal proposal, List<Said> lines) {
		List<Said> said = new ArrayList<>();
		said.add(Said.of(theme, "owner", proposal.ownerCode()));
		proposal.facets().forEach((facet) -> said.add(Said.of(theme, "works-on", facet)));
		if (proposal.waiting() != null) {
			said.add(Said.of(theme, "waits", proposal.waiting()));
		}
		said.forEach((line) -> lines.add(line.source(proposal.source().code()).item(proposal.mechanism())));
	}

	/** What people wrote, and what is for the lead consultant alone. */
	static Stream<Said> around(ReportView view) {
		List<Said> lines = new ArrayList<>();
		view.remarks()
			.forEach((remark) -> lines.add(Said.of("comment", remark.isPrivate() ? "private" : "shown", remark.words())
				.source(remark.source().code())
				.seat(remark.author())));
		view.ceoGuesses().forEach((guess) -> {
			lines.add(Said.of("ceo-guess", "guess", guess.guess()).item(guess.item()).seat(guess.of()));
			lines.add(Said.of("ceo-guess", "own", guess.own()).item(guess.item()).seat(guess.of()));
		});
		if (view.leadNotes() != null) {
			view.leadNotes()
				.ceoAnswers()
				.forEach((field, answer) -> lines
					.add(Said.of("ceo-form", field, TellMarks.typed(answer)).seat(Seat.CEO)));
			for (Seat seat : Seat.values()) {
				view.leadNotes()
					.looks(seat)
					.forEach((look) -> lines.add(Said.of("second-look", look, "yes").seat(seat)));
			}
		}
		return lines.stream();
	}

	static Stream<Said> numbers(KeptScorecard.Source source, String code) {
		return Stream
			.of(Said.of("rating", "risk", source.risk()), Said.of("rating", "low", source.low()),
					Said.of("rating", "high", source.high()), Said.of("rating", "coverage", source.coverage()))
			.filter((said) -> said.value() != null)
			.map((said) -> said.source(code));
	}

}
