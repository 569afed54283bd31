package tandem.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.report.Bands;
import tandem.report.Figures;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.report.ReportView;
import tandem.report.web.ReportPage.Bar;
import tandem.report.web.ReportPage.FacetRow;
import tandem.report.web.ReportPage.SourceRow;

/** Draws a report for the web from what one reader may see. */
@Component
class DrawReport {

	private final DrawQuestions questions;

	private final Words words;

	private final Figures figures;

	private final Instruments instruments;

	DrawReport(DrawQuestions questions, Words words, Figures figures, Instruments instruments) {
		this.questions = questions;
		this.words = words;
		this.figures = figures;
		this.instruments = instruments;
	}

	ReportPage draw(ReportView view) {
		return draw(view, Map.of());
	}

	/**
	 * Draws a published case along with where its answers come from.
	 * @param view what is open
	 * @param sources the origin of answers, by item
	 */
	ReportPage draw(ReportView view, Map<String, String> sources) {
		Instrument instrument = this.instruments.get(view.provenance().versions().instrument());
		Marks marks = view.marks();
		List<SourceRow> rows = view.bands()
			.sources()
			.stream()
			.map((source) -> source(source, marks, instrument, sources))
			.toList();
		return new ReportPage(view, headline(view.bands().headline()), rows,
				(marks != null) ? this.questions.goals(marks) : null,
				(marks != null) ? this.questions.ownership(instrument, marks) : List.of(),
				(marks != null) ? this.questions.facts(instrument, marks) : List.of(),
				(marks != null) ? this.questions.relationship(instrument, marks) : List.of(), understanding(marks),
				reasons(marks), this.figures.all(), (view.leadNotes() != null)
						? this.questions.ceoAnswers(instrument, view.leadNotes().ceoAnswers()) : List.of());
	}

	private String headline(Bands.Headline headline) {
		String band = this.words.text("band." + headline.band().code());
		String key = switch (headline.band()) {
			case NOT_RATED -> "not-rated";
			case ALIGNED -> "aligned";
			case WATCH -> "watch";
			default -> (headline.toAct().size() == 1) ? "one" : "several";
		};
		return this.words.text("headline." + key, this.words.list(headline.sources()), band);
	}

	private SourceRow source(Bands.SourceBand source, @Nullable Marks marks, Instrument instrument,
			Map<String, String> sources) {
		return new SourceRow(source.source().code(), source.band().code(), source.firm(),
				(marks != null) ? bar(marks.scorecard().sources().get(source.source().code())) : null,
				source.facets().stream().map((facet) -> facet(facet, marks, instrument, sources)).toList());
	}

	private static @Nullable Bar bar(KeptScorecard.@Nullable Source source) {
		if (source == null || source.risk() == null || source.low() == null || source.high() == null) {
			return null;
		}
		return new Bar(source.risk().intValue(), source.low().intValue(), source.high().intValue(),
				(int) (source.coverage() * 100));
	}

	private FacetRow facet(Bands.FacetBand facet, @Nullable Marks marks, Instrument instrument,
			Map<String, String> sources) {
		String state = (facet.pair() != null) ? facet.pair().code() : null;
		if (marks == null) {
			return new FacetRow(facet.facet(), facet.band().code(), state, null, null, List.of());
		}
		KeptScorecard.Facet kept = marks.scorecard().facet(facet.facet());
		Map<String, String> states = (kept.state() != null)
				? Map.of("cmo", kept.state().cmo(), "cio", kept.state().cio()) : null;
		return new FacetRow(facet.facet(), facet.band().code(), state,
				(kept.risk() != null) ? kept.risk().intValue() : null, states,
				instrument.facet(facet.facet())
					.scored()
					.stream()
					.map((scored) -> this.questions.item(instrument, scored, marks, sources))
					.toList());
	}

	private static Map<String, Integer> understanding(@Nullable Marks marks) {
		Map<String, Integer> whole = new LinkedHashMap<>();
		if (marks != null) {
			marks.scorecard()
				.understanding()
				.forEach((seat, percent) -> whole.put(seat, (percent != null) ? percent.intValue() : -1));
			whole.values().removeIf((percent) -> percent < 0);
		}
		return whole;
	}

	/** The exact reasons of each mechanism, which only the marks open. */
	private static Map<String, List<String>> reasons(@Nullable Marks marks) {
		Map<String, List<String>> reasons = new LinkedHashMap<>();
		if (marks != null) {
			marks.scorecard()
				.recommendations()
				.forEach((recommended) -> reasons.put(recommended.mechanism(), recommended.because()));
		}
		return reasons;
	}

}
