package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.report.page.DrawReport;
import tandem.report.page.ReportPage;
import tandem.shared.Seat;

/**
 * Lays a report out as slides, in the order of the report; it knows nothing but what the
 * view holds. Where there is more than one hour bears, the parts in the small go first.
 */
@Component
class PlanDeck {

	/** With the cover. */
	static final int MOST = 16;

	/** The letters that a firm’s name is cut for, so that the words around it stay. */
	private static final double LETTERS = 36;

	private static final double ROOM = 560;

	private final DrawReport drawReport;

	private final MessageSource messages;

	PlanDeck(DrawReport drawReport, MessageSource messages) {
		this.drawReport = drawReport;
		this.messages = messages;
	}

	/**
	 * Plans the slides.
	 * @param view what their readers may see
	 * @param practice who presents
	 * @param asOf the day, in words
	 * @param locale the language that the page would be drawn in
	 */
	Deck plan(ReportView view, String practice, String asOf, Locale locale) {
		Say say = new Say(this.messages, locale);
		ReportPage page = this.drawReport.draw(view);
		return new Deck(cover(view, practice, asOf, say), fitting(page, say));
	}

	/** What says least goes first, until there are not too many. */
	private static List<Slide> fitting(ReportPage page, Say say) {
		List<Slide> slides = slides(page, say, Thrift.NONE);
		for (Thrift thrift : Thrift.values()) {
			if (slides.size() < MOST) {
				break;
			}
			slides = slides(page, say, thrift);
		}
		return slides;
	}

	/** What is left out, each with what stands above it. */
	private enum Thrift {

		NONE,
		/** The parts of the sources; the questions behind them are shown. */
		PARTS,
		/** Slides that say that there is nothing to show. */
		NOTHINGS,
		/** Facts and the CEO's impression share a slide. */
		FACTS_WITH_CEO,
		/** Later steps stand in the plan alone. */
		LATER_STEPS;

		boolean spares(Thrift what) {
			return compareTo(what) >= 0;
		}

	}

	private static List<Slide> slides(ReportPage page, Say say, Thrift thrift) {
		SlidesOfBands bands = new SlidesOfBands(page, say);
		SlidesOfViews views = new SlidesOfViews(page, say);
		SlidesOfPlan plan = new SlidesOfPlan(page, say);
		SlidesAround around = new SlidesAround(page, say);
		List<Slide> slides = new ArrayList<>(List.of(around.howToRead(), bands.headline()));
		if (!thrift.spares(Thrift.PARTS)) {
			slides.add(bands.facets());
		}
		slides.add(bands.shared());
		boolean nothings = !thrift.spares(Thrift.NOTHINGS);
		if (nothings || views.areCloser()) {
			slides.add(views.closer());
		}
		if (nothings || views.areDifferent() || !views.areCloser()) {
			slides.add(views.differ());
		}
		slides.addAll(marks(page, say, thrift));
		slides.addAll(List.of(bands.warnings(), plan.overview()));
		List<Slide> details = plan.details();
		slides.addAll(thrift.spares(Thrift.LATER_STEPS) ? details.subList(0, Math.min(1, details.size())) : details);
		if (page.hasMarks()) {
			slides.add(new SlidesOfMarks(page, say).relationship());
		}
		slides.addAll(List.of(around.others(), plan.next(), around.method()));
		return slides;
	}

	private static List<Slide> marks(ReportPage page, Say say, Thrift thrift) {
		SlideOfCeo ceo = new SlideOfCeo(page.view().blindSpots(), say);
		boolean isCeoShown = !page.view().blindSpots().isEmpty();
		if (!page.hasMarks()) {
			return isCeoShown ? List.of(ceo.slide()) : List.of();
		}
		SlidesOfMarks marks = new SlidesOfMarks(page, say);
		List<Slide> slides = new ArrayList<>(List.of(marks.goals(), marks.ownership()));
		if (isCeoShown && thrift.spares(Thrift.FACTS_WITH_CEO)) {
			slides.add(marks.factsWith(ceo));
			return slides;
		}
		slides.add(marks.facts());
		if (isCeoShown) {
			slides.add(ceo.slide());
		}
		return slides;
	}

	private Deck.Cover cover(ReportView view, String practice, String asOf, Say say) {
		Reader reader = view.heading().reader();
		List<String> lines = new ArrayList<>();
		for (Seat seat : Seat.values()) {
			String name = view.heading().people().get(seat);
			if (name != null) {
				lines.add(say.text("deck.person", say.text("seat." + seat.code()), name));
			}
		}
		lines.add((reader == Reader.SAMPLE) ? say.text("deck.sample") : say.text("deck.as-of", asOf));
		String edition = say.text("deck.edition." + edition(reader));
		List<String> notes = new ArrayList<>();
		if (reader == Reader.LEAD) {
			notes.add(say.text("deck.cover.notes.lead"));
		}
		else {
			notes.add(say.text("deck.cover.notes.1", edition));
		}
		notes.addAll(List.of(say.text("deck.cover.notes.2"), say.text("deck.cover.notes.3")));
		String client = Measure.cut(view.heading().client(), LETTERS, ROOM, 2);
		return new Deck.Cover(say.text("deck.title", client), say.text("deck.subtitle"), lines, edition,
				foot(reader, practice, say), notes);
	}

	private static String edition(Reader reader) {
		return switch (reader) {
			case CMO, CIO, PAIR -> "pair";
			case TRIO -> "trio";
			case CEO -> "ceo";
			case LEAD -> "lead";
			case MEMBER, OUTSIDER -> "member";
			case SAMPLE -> "sample";
		};
	}

	private static String foot(Reader reader, String practice, Say say) {
		return switch (reader) {
			case LEAD -> say.text("deck.foot.lead", practice);
			case SAMPLE -> say.text("deck.foot.sample", practice);
			default -> say.text("deck.foot", practice);
		};
	}

}
