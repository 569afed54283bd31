package tandem.export.deck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.MessageBundles;
import tandem.instrument.Item;
import tandem.report.GoldenViews;
import tandem.report.Level;
import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What each reader's slides say, and what they never say. */
class PlanDeckTests {

	private static final Map<String, String> TEXTS = MessageBundles.read().english();

	static List<String> cases() {
		return GoldenViews.names();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void hasTwelveToSixteenSlidesEachWithAMessageAndNotes(String name) {
		for (Level level : List.of(Level.BANDS, Level.MARKS)) {
			for (Reader reader : List.of(Reader.PAIR, Reader.LEAD)) {
				Deck deck = planned(name, reader, level);

				assertThat(deck.slides()).as("%s %s", reader, level).hasSizeBetween(11, 15);
				assertThat(deck.cover().notes()).hasSizeGreaterThan(1);
				assertThat(deck.slides()).allSatisfy((slide) -> {
					assertThat(slide.title()).endsWith(".").doesNotContain("{", "..");
					assertThat(slide.notes()).hasSizeGreaterThan(2);
					assertThat(slide.blocks()).isNotEmpty();
				});
				assertThat(deck.slides()).extracting(Slide::title).doesNotHaveDuplicates();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void tellsAtBandsLevelNoQuestionNoAnswerAndNoNumberOfThePair(String name) {
		for (Reader reader : List.of(Reader.PAIR, Reader.TRIO, Reader.CEO, Reader.MEMBER)) {
			Deck deck = planned(name, reader, Level.BANDS);
			String said = deck.toString();

			assertThat(questions()).as("%s", reader).isNotEmpty().noneMatch(said::contains);
			assertThat(said).doesNotContain(GoldenViews.COMMENT, "11 to 25", "●", "■", "Top goals", "who decides in",
					"Understanding");
			assertThat(charts(deck)).filteredOn((chart) -> chart.scale().isShown())
				.allSatisfy((chart) -> assertThat(chart.alt()).startsWith("What a survey found"));
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void tellsToNobodyACommentANoteOrAnybodysPay(String name) {
		for (Reader reader : Reader.values()) {
			String said = planned(name, reader, Level.MARKS).toString();

			assertThat(said).as("%s", reader)
				.doesNotContain(GoldenViews.COMMENT, "11 to 25", TEXTS.get("item.A1d.title"), "second look");
		}
	}

	@Test
	void drawsTheRatingsThatTheViewHolds() {
		ReportView view = GoldenViews.onSlides("mixed-5.json", Reader.PAIR, Level.MARKS);
		Deck deck = TestDecks.planned(view, Locale.ENGLISH);

		Block.Series ratings = charts(deck).get(0).series().get(0);

		assertThat(ratings.bars()).extracting(Block.Bar::value)
			.containsExactlyElementsOf(Stream.of("perspective", "goals", "accountability", "structure")
				.map((source) -> view.marks().scorecard().sources().get(source).risk().intValue())
				.toList());
		assertThat(ratings.bars()).allSatisfy((bar) -> assertThat(bar.value()).isBetween(bar.low(), bar.high()));
	}

	@Test
	void saysOnTheLeadConsultantsOwnThatItIsNotToBeShown() {
		Deck deck = planned("mixed-5.json", Reader.LEAD, Level.MARKS);

		assertThat(deck.cover().foot()).contains("not for projection");
		assertThat(deck.cover().notes().get(0)).contains("do not project it");
	}

	@Test
	void endsEachTitleAsTheLanguageDoes() {
		for (Language language : Language.values()) {
			ReportView view = GoldenViews.onSlides("mixed-5.json", Reader.TRIO, Level.MARKS);

			Deck deck = TestDecks.planned(view, language.locale());

			assertThat(deck.slides()).extracting(Slide::title)
				.allMatch((title) -> title.endsWith((language == Language.CHINESE) ? "。" : "."));
		}
	}

	private static Deck planned(String name, Reader reader, Level level) {
		return TestDecks.planned(GoldenViews.onSlides(name, reader, level), Locale.ENGLISH);
	}

	private static List<Block.Chart> charts(Deck deck) {
		return deck.slides()
			.stream()
			.flatMap((slide) -> slide.blocks().stream())
			.filter(Block.Chart.class::isInstance)
			.map(Block.Chart.class::cast)
			.toList();
	}

	/** The words of every question that the two are asked, and of both ends of it. */
	private static List<String> questions() {
		return GoldenViews.INSTRUMENT.items()
			.stream()
			.map(Item::id)
			.flatMap((id) -> Stream.of("item." + id, "item." + id + ".cmo", "item." + id + ".cio",
					"item." + id + ".left", "item." + id + ".right"))
			.filter(TEXTS::containsKey)
			.map(TEXTS::get)
			.toList();
	}

}
