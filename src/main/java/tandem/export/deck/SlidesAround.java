package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tandem.report.ReportView.Provenance;
import tandem.export.deck.Block.Bar;
import tandem.export.deck.Block.Cell;
import tandem.export.deck.Block.Chart;
import tandem.export.deck.Block.Paragraph;
import tandem.export.deck.Block.Scale;
import tandem.export.deck.Block.Series;
import tandem.export.deck.Block.Table;
import tandem.export.deck.Block.Text;
import tandem.report.PublishedFigure;
import tandem.report.page.ReportPage;
import tandem.shared.Band;
import tandem.shared.ConflictSource;

/**
 * What stands around the result: how to read it, how others fare, how far to trust it.
 */
final class SlidesAround {

	private static final String RELATIONSHIP = "relationship";

	private static final int MOST_FIGURES = 3;

	private final ReportPage page;

	private final Say say;

	SlidesAround(ReportPage page, Say say) {
		this.page = page;
		this.say = say;
	}

	Slide howToRead() {
		List<Paragraph> how = new ArrayList<>(List.of(new Paragraph(Look.HEAD, this.say.text("deck.read.how"))));
		Stream.of("1", "2", this.page.hasMarks() ? "marks" : "bands")
			.forEach((part) -> how.add(new Paragraph(Look.POINT, this.say.text("deck.read.how." + part))));
		List<Paragraph> rules = new ArrayList<>(List.of(new Paragraph(Look.HEAD, this.say.text("deck.read.rules"))));
		this.say.numbered("deck.read.rules").forEach((rule) -> rules.add(new Paragraph(Look.POINT, rule)));
		Area above = Area.WHOLE.top(272);
		Area steps = Area.WHOLE.below(292);
		List<Cell> bands = Band.rated()
			.stream()
			.map((band) -> Cell.strong(this.say.text("band." + band.code()))
				.filled(Tone.of(band), Tone.on(band))
				.inTheMiddle())
			.toList();
		String caption = this.say.text("deck.read.steps");
		return new Slide(this.say.text("deck.read.title"), List
			.of(new Text(above.column(0, 2), how), new Text(above.column(1, 2), rules),
					new Text(steps.top(18), List.of(new Paragraph(Look.LABEL, caption))), new Table(
							steps.below(22).top(40), caption, List.of(1.0, 1.0, 1.0, 1.0), List.of(), List.of(bands))),
				this.say.numbered("deck.read.notes"));
	}

	/** Published figures on the source that asks most, each with its year and number. */
	Slide others() {
		String source = this.page.view()
			.bands()
			.headline()
			.toAct()
			.stream()
			.findFirst()
			.map(ConflictSource::code)
			.orElse(RELATIONSHIP);
		List<PublishedFigure> figures = this.page.figures()
			.stream()
			.filter((figure) -> figure.source().equals(source))
			.limit(MOST_FIGURES)
			.toList();
		Optional<PublishedFigure> drawn = figures.stream()
			.filter((figure) -> figure.isInPerCent() && figure.values().size() > 1)
			.findFirst();
		List<Block> blocks = new ArrayList<>();
		drawn.ifPresent((figure) -> {
			blocks.add(chart(figure, Area.WHOLE.left(0.54).top(230)));
			blocks.add(new Text(Area.WHOLE.left(0.54).below(240), told(figure)));
		});
		List<Paragraph> told = new ArrayList<>();
		figures.stream().filter((figure) -> !drawn.equals(Optional.of(figure))).forEach((figure) -> {
			told.addAll(told(figure));
		});
		told.add(new Paragraph(Look.LABEL, this.say.text("figures.title")));
		told.add(new Paragraph(Look.SMALL, this.say.text("figures.lead")));
		blocks.add(new Text(drawn.isPresent() ? Area.WHOLE.right(0.54) : Area.WHOLE, told));
		String title = source.equals(RELATIONSHIP) ? this.say.text("deck.others.title.relationship")
				: this.say.text("deck.others.title", this.say.text("source." + source));
		return new Slide(title, blocks, this.say.numbered("deck.others.notes"));
	}

	private List<Paragraph> told(PublishedFigure figure) {
		return List.of(new Paragraph(Look.BODY, this.say.text("figure." + figure.id())),
				new Paragraph(Look.SMALL, this.say.text("deck.others.cited", figure.cited(), figure.n())));
	}

	private Chart chart(PublishedFigure figure, Area area) {
		List<String> names = figure.values()
			.keySet()
			.stream()
			.map((part) -> this.say.text("figure." + figure.id() + "." + part))
			.toList();
		List<Integer> values = List.copyOf(figure.values().values());
		List<String> lines = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		for (int index = 0; index < names.size(); index++) {
			lines.add(this.say.text("deck.others.line", names.get(index), values.get(index)));
			bars.add(new Bar(values.get(index), null, null, Tone.SOFT));
		}
		return new Chart(area, this.say.text("deck.others.alt", this.say.list(lines)), new Scale(100, 25, true), names,
				List.of(new Series(this.say.text("deck.others.series"), bars)));
	}

	Slide method() {
		Provenance provenance = this.page.view().provenance();
		List<Paragraph> left = new ArrayList<>();
		Stream.of("evidence", "persons", "judgement").forEach((part) -> left.addAll(part(part)));
		List<Paragraph> right = new ArrayList<>();
		Stream.of("bands", "range", "coverage", "change").forEach((part) -> right.addAll(part(part)));
		right.add(new Paragraph(Look.SMALL, this.say.text("method.provenance", provenance.instrument(),
				Integer.toString(provenance.algorithm()), provenance.catalogue())));
		right.add(new Paragraph(Look.SMALL, this.say.text("report.method.disclosure", provenance.disclosure())));
		return new Slide(this.say.text("deck.method.title"),
				List.of(new Text(Area.WHOLE.column(0, 2), left), new Text(Area.WHOLE.column(1, 2), right)),
				this.say.numbered("deck.method.notes"));
	}

	private List<Paragraph> part(String part) {
		return List.of(new Paragraph(Look.LABEL, this.say.text("method." + part + ".title")),
				new Paragraph(Look.PLAIN, this.say.text("method." + part)));
	}

}
