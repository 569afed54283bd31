package tandem.export.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tandem.export.Dress;
import tandem.report.GoldenViews;
import tandem.report.Level;
import tandem.report.Reader;
import tandem.shared.Language;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** The file as PowerPoint finds it: opened anew, and looked into part by part. */
class DrawDeckTests {

	private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");

	private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([^\"]*)\"");

	private static final Pattern TEXT = Pattern.compile("<a:t>([^<]*)</a:t>");

	@ParameterizedTest
	@EnumSource(Language.class)
	void givesEachSlideATitleANumberNotesAndItsLanguage(Language language) throws IOException {
		Deck deck = deck("mixed-5.json", Reader.TRIO, Level.MARKS, language.locale());
		byte[] file = drawn(deck, language.locale());

		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
			assertThat(show.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
			assertThat(show.getSlides()).hasSize(deck.slides().size() + 1);
			List<String> titles = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				titles.add(slide.getTitle());
				assertThat(placeholder(slide, Placeholder.SLIDE_NUMBER).getText())
					.isEqualTo(String.valueOf(slide.getSlideNumber()));
				assertThat(placeholder(slide, Placeholder.FOOTER).getText()).contains("Halden Partners");
				assertThat(slide.getNotes().getTextParagraphs().toString()).isNotBlank();
				assertThat(slide.getXmlObject().getCSld().getSpTree().getSpArray(0).getNvSpPr().getNvPr().isSetPh())
					.as("the title is read first")
					.isTrue();
			}
			assertThat(titles.subList(1, titles.size()))
				.containsExactlyElementsOf(deck.slides().stream().map(Slide::title).toList());
			assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo(deck.cover().title());
			assertThat(show.getProperties().getCoreProperties().getCreator()).isEqualTo("Halden Partners");
		}
		assertThat(languages(file)).containsOnly(DrawDeck.language(language.locale()));
		assertThat(parts(file).get("docProps/core.xml")).contains(DrawDeck.language(language.locale()));
	}

	@Test
	void drawsChartsThatCanBeEditedWithTheNumbersOfTheView() throws IOException {
		Deck deck = deck("mixed-5.json", Reader.PAIR, Level.MARKS, Locale.ENGLISH);
		Block.Chart planned = (Block.Chart) deck.slides().get(1).blocks().get(0);
		List<Block.Bar> bars = planned.series().get(0).bars();

		try (XMLSlideShow show = opened(deck); XSSFWorkbook book = workbook(charts(show.getSlides().get(2)).get(0))) {
			XSSFSheet sheet = book.getSheetAt(0);
			for (int row = 0; row < bars.size(); row++) {
				Block.Bar bar = bars.get(row);
				assertThat(sheet.getRow(row + 1).getCell(0).getStringCellValue()).isEqualTo(planned.names().get(row));
				assertThat(sheet.getRow(row + 1).getCell(1).getNumericCellValue()).isEqualTo((double) bar.value());
				assertThat(sheet.getRow(row + 1).getCell(2).getNumericCellValue())
					.isEqualTo((double) bar.value() - bar.low());
				assertThat(sheet.getRow(row + 1).getCell(3).getNumericCellValue())
					.isEqualTo((double) bar.high() - bar.value());
			}
			assertThat(sheet.getLastRowNum()).isEqualTo(bars.size());
			assertThat(show.getSlides().get(1).getShapes())
				.noneMatch((shape) -> shape.getShapeName().contains("Picture"));
		}
	}

	@Test
	void drawsTablesAndSaysOfEachPictureWhatItShows() throws IOException {
		Deck deck = deck("mixed-1.json", Reader.PAIR, Level.MARKS, Locale.ENGLISH);

		try (XMLSlideShow show = opened(deck)) {
			List<XSLFTable> tables = show.getSlides()
				.stream()
				.flatMap((slide) -> slide.getShapes().stream())
				.filter(XSLFTable.class::isInstance)
				.map(XSLFTable.class::cast)
				.toList();
			assertThat(tables).hasSizeGreaterThan(5);
			assertThat(show.getCharts()).hasSizeGreaterThan(1);
			show.getSlides()
				.forEach((slide) -> assertThat(slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray())
					.allSatisfy((frame) -> assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isNotBlank()));
			assertThat(show.getPictureData()).isEmpty();
		}
	}

	@Test
	void holdsInNoPartWhatItsReadersMayNotHave() throws IOException {
		for (String name : List.of("mixed-5.json", "all-conflict.json", "closer-than-they-think.json")) {
			byte[] bands = drawn(deck(name, Reader.PAIR, Level.BANDS, Locale.ENGLISH), Locale.ENGLISH);
			byte[] marks = drawn(deck(name, Reader.PAIR, Level.MARKS, Locale.ENGLISH), Locale.ENGLISH);

			assertThat(parts(bands)).hasSizeGreaterThan(50)
				.allSatisfy((part, content) -> assertThat(content).as(part)
					.doesNotContain("zebra", "11 to 25", "Early or proven", "Launch early", "Rating from 0", "●",
							"of 100", "TargetMode=\"External\""));
			assertThat(parts(marks)).allSatisfy((part, content) -> assertThat(content).as(part)
				.doesNotContain("zebra", "11 to 25", "Pay on shared", "TargetMode=\"External\""));
			assertThat(String.join("", parts(marks).values())).contains("Rating from 0");
			assertThat(numbers(bands)).allMatch((number) -> number >= 1 && number <= 4);
		}
	}

	@Test
	void showsMarkupAndLongNamesAsTypedAndWithinTheirPlace() throws IOException {
		String script = "<script>alert(1)</script>&\"".repeat(11);
		Map<Seat, String> people = Map.of(Seat.CMO, "Wolfeschlegelstein".repeat(16), Seat.CIO, "יוסף כהן 🦊 علي");
		Deck deck = TestDecks.planned(
				GoldenViews.onSlides("nothing-answered.json", Reader.LEAD, Level.MARKS, script, people),
				Locale.ENGLISH);

		byte[] file = drawn(deck, Locale.ENGLISH);

		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
			assertThat(placeholder(show.getSlides().get(0), Placeholder.CENTERED_TITLE).getText())
				.startsWith("CMO and CIO at <script>")
				.endsWith("…");
			assertThat(show.getSlides().get(0).getShapes()).filteredOn(XSLFTextShape.class::isInstance)
				.extracting((shape) -> ((XSLFTextShape) shape).getText())
				.anyMatch((text) -> text.contains("CIO: יוסף כהן 🦊 علي"));
		}
	}

	@Test
	void wearsThePracticesAccent() throws IOException {
		Deck deck = deck("mixed-5.json", Reader.PAIR, Level.BANDS, Locale.ENGLISH);

		byte[] file = new DrawDeck(deck, new Dress("Halden Partners", "7A1F3D", null), Locale.ENGLISH).draw(MADE);

		assertThat(parts(file).get("ppt/theme/theme1.xml")).contains("7A1F3D").doesNotContain(HouseTemplate.ACCENT);
	}

	private static Deck deck(String name, Reader reader, Level level, Locale locale) {
		return TestDecks.planned(GoldenViews.onSlides(name, reader, level), locale);
	}

	private static byte[] drawn(Deck deck, Locale locale) {
		return new DrawDeck(deck, new Dress("Halden Partners", HouseTemplate.ACCENT, null), locale).draw(MADE);
	}

	private static XMLSlideShow opened(Deck deck) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(drawn(deck, Locale.ENGLISH)));
	}

	private static XSSFWorkbook workbook(XSLFChart chart) throws IOException {
		try (InputStream content = chart.getRelations().get(0).getPackagePart().getInputStream()) {
			return new XSSFWorkbook(content);
		}
	}

	private static List<XSLFChart> charts(XSLFSlide slide) {
		return slide.getRelations().stream().filter(XSLFChart.class::isInstance).map(XSLFChart.class::cast).toList();
	}

	private static XSLFTextShape placeholder(XSLFSlide slide, Placeholder kind) {
		return java.util.Arrays.stream(slide.getPlaceholders())
			.filter((shape) -> shape.getTextType() == kind)
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, String> parts(byte[] file) {
		return new SlidesFile(file).parts();
	}

	private static List<String> languages(byte[] file) {
		List<String> languages = new ArrayList<>();
		for (Map.Entry<String, String> part : parts(file).entrySet()) {
			if (part.getKey().matches("ppt/(slides|notesSlides)/[a-zA-Z]+[0-9]+[.]xml")) {
				Matcher language = LANGUAGE.matcher(part.getValue());
				while (language.find()) {
					languages.add(language.group(1));
				}
				Matcher text = TEXT.matcher(part.getValue());
				assertThat(languages).hasSizeGreaterThanOrEqualTo((int) Math.min(1, text.results().count()));
			}
		}
		return languages;
	}

	/** All numbers in the workbooks but those of published figures. */
	private static List<Double> numbers(byte[] file) throws IOException {
		List<Double> numbers = new ArrayList<>();
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
			for (XSLFChart chart : show.getCharts()) {
				try (XSSFWorkbook book = workbook(chart)) {
					XSSFSheet sheet = book.getSheetAt(0);
					boolean isPublished = Objects.equals(sheet.getRow(0).getCell(1).getStringCellValue(), "Per cent");
					sheet.forEach((row) -> row.forEach((cell) -> {
						if (!isPublished && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
							numbers.add(cell.getNumericCellValue());
						}
					}));
				}
			}
		}
		return numbers;
	}

}
