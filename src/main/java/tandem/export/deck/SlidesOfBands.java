package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import tandem.export.deck.Block.Bar;
import tandem.export.deck.Block.Cell;
import tandem.export.deck.Block.Chart;
import tandem.export.deck.Block.Paragraph;
import tandem.export.deck.Block.Scale;
import tandem.export.deck.Block.Series;
import tandem.export.deck.Block.Table;
import tandem.export.deck.Block.Text;
import tandem.report.Bands;
import tandem.report.page.ReportPage;
import tandem.report.page.ReportPage.FacetBlock;
import tandem.report.page.ReportPage.Numbers;
import tandem.report.page.ReportPage.SourceBlock;
import tandem.shared.Band;

/** Ratings, strengths and warnings: what the first release opens. */
final class SlidesOfBands {

	/** One after the other, from 1 to 4. */
	static final Scale STEPS = new Scale(4, 1, false);

	private static final Scale HUNDRED = new Scale(100, 25, true);

	private final ReportPage page;

	private final Say say;

	SlidesOfBands(ReportPage page, Say say) {
		this.page = page;
		this.say = say;
	}

	Slide headline() {
		boolean numbers = this.page.hasMarks();
		Band worst = this.page.view().bands().headline().band();
		List<Paragraph> beside = List.of(new Paragraph(Look.LEAD, this.say.text("band." + worst.code() + ".about")),
				new Paragraph(Look.BODY,
						this.say.text(numbers ? "report.ratings.about.marks" : "report.ratings.about")),
				new Paragraph(Look.SMALL, this.say.text("band.between.about")));
		Area left = Area.WHOLE.left(0.62);
		return new Slide(this.page.headline(),
				List.of((worst == Band.NOT_RATED) ? unrated(left) : ratings(left, numbers),
						new Text(Area.WHOLE.right(0.62), beside)),
				this.say.numbered("deck.headline.notes"));
	}

	private Chart ratings(Area area, boolean numbers) {
		List<String> names = this.page.sources().stream().map((source) -> name(source) + "\n" + word(source)).toList();
		List<Bar> bars = this.page.sources().stream().map((source) -> bar(source, numbers)).toList();
		return new Chart(area, ratingsInWords(), numbers ? HUNDRED : STEPS, names,
				List.of(new Series(this.say.text(numbers ? "deck.rating.series" : "deck.rating.steps"), bars)));
	}

	/** Where there is no bar to draw. */
	private Table unrated(Area area) {
		return new Table(area, ratingsInWords(), List.of(1.0, 1.0),
				List.of(this.say.text("report.source"), this.say.text("report.band")),
				this.page.sources()
					.stream()
					.map((source) -> List.of(Cell.strong(name(source)), Cell.of(word(source))))
					.toList());
	}

	private String ratingsInWords() {
		return this.say.text("deck.rating.alt",
				this.say.list(this.page.sources()
					.stream()
					.map((source) -> this.say.text("report.ladder.title", name(source), word(source)))
					.toList()));
	}

	private static Bar bar(SourceBlock source, boolean numbers) {
		String colour = Tone.of(source.band());
		Numbers known = source.numbers();
		if (numbers) {
			return (known != null) ? new Bar(known.risk(), known.low(), known.high(), colour)
					: new Bar(null, null, null, colour);
		}
		int step = Band.rated().indexOf(source.band()) + 1;
		return new Bar((step > 0) ? step : null, null, null, colour);
	}

	private String name(SourceBlock source) {
		return this.say.text("source." + source.code());
	}

	private String word(SourceBlock source) {
		String band = this.say.text("band." + source.band().code());
		boolean between = !source.firm() && source.band() != Band.NOT_RATED;
		String word = between ? this.say.text("deck.rating.between", band) : band;
		Numbers known = source.numbers();
		return (known != null) ? this.say.text("deck.rating.marks", word, known.risk(), known.low(), known.high())
				: word;
	}

	/** Every part of every source in the colour of its band. */
	Slide facets() {
		List<SourceBlock> sources = this.page.sources();
		int rows = sources.stream().mapToInt((source) -> source.facets().size()).max().orElse(0);
		List<List<Cell>> cells = IntStream.range(0, rows)
			.mapToObj((row) -> sources.stream().map((source) -> cell(source, row)).toList())
			.toList();
		List<FacetBlock> rated = sources.stream()
			.flatMap((source) -> source.facets().stream())
			.filter((facet) -> facet.band() != Band.NOT_RATED)
			.toList();
		List<FacetBlock> toAct = rated.stream().filter((facet) -> facet.band().needsAction()).toList();
		String list = this.say.list(toAct.stream().map((facet) -> this.say.text("facet." + facet.code())).toList());
		String title = rated.isEmpty() ? this.say.text("deck.facets.title.none")
				: this.say.text(
						(toAct.size() == 2 || toAct.size() == 3) ? "deck.facets.title.named" : "deck.facets.title",
						toAct.size(), list, rated.size());
		return new Slide(title, List.of(new Table(Area.WHOLE, this.say.text("deck.facets.alt"),
				List.of(1.0, 1.0, 1.0, 1.0), sources.stream().map(this::name).toList(), cells)),
				this.say.numbered("deck.facets.notes"));
	}

	private Cell cell(SourceBlock source, int row) {
		if (row >= source.facets().size()) {
			return Cell.of("");
		}
		FacetBlock facet = source.facets().get(row);
		String band = this.say.text("band." + facet.band().code());
		String word = (facet.risk() != null) ? this.say.text("report.list.next", band, facet.risk()) : band;
		return Cell.of(this.say.text("facet." + facet.code()) + "\n" + word)
			.filled(Tone.of(facet.band()), Tone.on(facet.band()));
	}

	Slide shared() {
		List<String> strengths = this.page.strengths();
		String title = this.say.text("deck.shared.title", strengths.size());
		if (strengths.isEmpty()) {
			return new Slide(title, List.of(new Text(Area.WHOLE, plain("deck.shared.none"))),
					this.say.numbered("deck.shared.notes"));
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (int index = 0; index < strengths.size(); index++) {
			rows.add(List.of(Cell.soft(Integer.toString(index + 1)), Cell.of(strengths.get(index))));
		}
		return new Slide(title,
				List.of(new Table(Area.WHOLE, this.say.text("deck.shared.alt"), List.of(0.06, 0.94), List.of(), rows)),
				this.say.numbered("deck.shared.notes"));
	}

	private List<Paragraph> plain(String key) {
		return this.say.numbered(key).stream().map((text) -> new Paragraph(Look.LEAD, text)).toList();
	}

	Slide warnings() {
		List<Bands.Caution> cautions = this.page.view().bands().warnings();
		List<String> names = cautions.stream().map((caution) -> this.say.text("warning." + caution.code())).toList();
		String title = this.say.text("deck.warnings.title", cautions.size(), names.isEmpty() ? "" : names.get(0));
		Block block = cautions.isEmpty() ? new Text(Area.WHOLE, plain("deck.warnings.none"))
				: new Table(Area.WHOLE, this.say.text("deck.warnings.alt"), List.of(0.3, 0.7), List.of(),
						cautions.stream().map(this::row).toList());
		return new Slide(title, List.of(block), this.say.numbered("deck.warnings.notes"));
	}

	private List<Cell> row(Bands.Caution caution) {
		String about = this.say.text("warning." + caution.code() + ".about");
		String because = caution.because();
		return List.of(Cell.strong(this.say.text("warning." + caution.code())),
				Cell.of((because != null) ? about + "\n" + this.say.text("ceoNotEngaged." + because) : about));
	}

}
