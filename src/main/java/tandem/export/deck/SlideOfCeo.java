package tandem.export.deck;

import java.util.List;

import tandem.export.deck.Block.Bar;
import tandem.export.deck.Block.Cell;
import tandem.export.deck.Block.Chart;
import tandem.export.deck.Block.Paragraph;
import tandem.export.deck.Block.Series;
import tandem.export.deck.Block.Table;
import tandem.export.deck.Block.Text;
import tandem.report.ReportView.BlindSpot;
import tandem.shared.Seat;

/** The CEO's impression of each source, where the readers may see it. */
final class SlideOfCeo {

	private static final String MEASURED = "9360AD";

	private final List<BlindSpot> spots;

	private final Say say;

	SlideOfCeo(List<BlindSpot> spots, Say say) {
		this.spots = List.copyOf(spots);
		this.say = say;
	}

	/** How strained each source looks from the CEO's chair, beside what was measured. */
	Slide slide() {
		List<Bar> impressions = this.spots.stream()
			.map((spot) -> new Bar(spot.rating(), null, null, Tone.of(Seat.CEO)))
			.toList();
		List<Bar> measured = this.spots.stream()
			.map((spot) -> new Bar((spot.measuredRating() > 0) ? spot.measuredRating() : null, null, null, MEASURED))
			.toList();
		Chart chart = new Chart(Area.WHOLE.left(0.54), alt(), SlidesOfBands.STEPS,
				this.spots.stream().map(this::source).toList(),
				List.of(new Series(this.say.text("report.blind.ceo"), impressions),
						new Series(this.say.text("report.blind.measured"), measured)));
		Text about = new Text(Area.WHOLE.right(0.54).below(256),
				List.of(new Paragraph(Look.BODY, this.say.text("deck.ceo.notes.1"))));
		return new Slide(title(), List.of(chart, words(Area.WHOLE.right(0.54).top(236)), about), notes());
	}

	List<String> notes() {
		return this.say.numbered("deck.ceo.notes");
	}

	/** Impression and band in words. */
	Table words(Area area) {
		return new Table(area, alt(), List.of(1.25, 1.0, 1.0),
				List.of(this.say.text("report.source"), this.say.text("report.blind.ceo"),
						this.say.text("report.blind.measured")),
				this.spots.stream()
					.map((spot) -> List.of(Cell.strong(source(spot)), Cell.of(impression(spot)), Cell.of(band(spot))))
					.toList());
	}

	private String alt() {
		return this.say.text("deck.ceo.alt",
				this.say.list(this.spots.stream()
					.map((spot) -> this.say.text("deck.ceo.line", source(spot), impression(spot), band(spot)))
					.toList()));
	}

	private String source(BlindSpot spot) {
		return this.say.text("source." + spot.source().code());
	}

	private String band(BlindSpot spot) {
		return this.say.text("band." + spot.measured().code());
	}

	private String impression(BlindSpot spot) {
		return this.say.text("scale.rating." + spot.rating());
	}

	String title() {
		List<BlindSpot> known = this.spots.stream().filter((spot) -> spot.measuredRating() > 0).toList();
		List<BlindSpot> more = known.stream().filter((spot) -> spot.measuredRating() > spot.rating()).toList();
		List<BlindSpot> less = known.stream().filter((spot) -> spot.measuredRating() < spot.rating()).toList();
		if (known.isEmpty()) {
			return this.say.text("deck.ceo.title.none");
		}
		if (more.isEmpty() && less.isEmpty()) {
			return this.say.text("deck.ceo.title.same");
		}
		if (!more.isEmpty() && !less.isEmpty()) {
			return this.say.text("deck.ceo.title.mixed");
		}
		return this.say.text(more.isEmpty() ? "deck.ceo.title.less" : "deck.ceo.title.more",
				this.say.list((more.isEmpty() ? less : more).stream().map(this::source).toList()));
	}

}
