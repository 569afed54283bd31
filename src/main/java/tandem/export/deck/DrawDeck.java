package tandem.export.deck;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import tandem.export.Dress;

/** Draws a deck as a file that PowerPoint, Keynote and LibreOffice open and edit. */
final class DrawDeck {

	private static final double TITLE = 26;

	private static final double COVER_TITLE = 40;

	private static final int TITLE_LINES = 2;

	private static final Area LOGO = new Area(64, 56, 260, 64);

	private static final Area COVER = new Area(64, 194, 760, 112);

	private static final double FOOT = 10;

	private final Deck deck;

	private final Dress dress;

	private final Script script;

	private final XMLSlideShow show;

	DrawDeck(Deck deck, Dress dress, Locale locale) {
		this.deck = deck;
		this.dress = dress;
		this.script = new Script(language(locale));
		this.show = HouseTemplate.open(dress.accent());
	}

	/** With a country, as spelling checkers want it. */
	static String language(Locale locale) {
		return switch (locale.getLanguage()) {
			case "en" -> "en-GB";
			case "de" -> "de-DE";
			case "zh" -> "zh-TW";
			default -> locale.toLanguageTag();
		};
	}

	byte[] draw(Instant made) {
		cover();
		this.deck.slides().forEach(this::slide);
		describe(made);
		try (this.show) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			this.show.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void cover() {
		Deck.Cover cover = this.deck.cover();
		XSLFSlide slide = this.show.createSlide(HouseTemplate.cover(this.show));
		double size = titled(slide, cover.title(), COVER_TITLE, COVER.width());
		double below = COVER.y() + 18
				+ Measure.lines(shown(slide), size * Measure.SERIF, COVER.width()) * size * Measure.LINE;
		XSLFTextShape subtitle = placeholder(slide, Placeholder.SUBTITLE);
		this.script.plain(subtitle, List.of(cover.subtitle()));
		subtitle.setAnchor(rectangle(new Area(COVER.x(), below, COVER.width(), 56)));
		List<Block.Paragraph> lines = Stream
			.concat(cover.lines().stream().map((line) -> new Block.Paragraph(Look.BODY, line)),
					Stream.of(new Block.Paragraph(Look.SMALL, cover.edition())))
			.toList();
		text(slide, new Block.Text(new Area(COVER.x(), Math.max(below + 72, 348), COVER.width(), 128), lines),
				List.of());
		logo(slide);
		foot(slide, 1);
		notes(slide, cover.notes());
	}

	private static String shown(XSLFSlide slide) {
		return placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE).getText();
	}

	private void logo(XSLFSlide slide) {
		Optional<byte[]> logo = Optional.ofNullable(this.dress.logo()).flatMap(PaintLogo::png);
		if (logo.isEmpty()) {
			text(slide, new Block.Text(LOGO, List.of(new Block.Paragraph(Look.HEAD, this.dress.practice()))),
					List.of());
			return;
		}
		XSLFPictureData data = this.show.addPicture(logo.get(), PictureType.PNG);
		Dimension size = data.getImageDimensionInPixels();
		double scale = Math.min(LOGO.width() / size.width, LOGO.height() / size.height);
		XSLFPictureShape picture = slide.createPicture(data);
		picture.setAnchor(rectangle(new Area(LOGO.x(), LOGO.y(), scale * size.getWidth(), scale * size.getHeight())));
		((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(this.dress.practice());
	}

	private void slide(Slide slide) {
		XSLFSlide drawn = this.show.createSlide(HouseTemplate.message(this.show));
		titled(drawn, slide.title(), TITLE, Area.WHOLE.width());
		slide.blocks().forEach((block) -> block(drawn, block, slide.blocks()));
		foot(drawn, this.show.getSlides().size());
		notes(drawn, slide.notes());
	}

	/** On two lines at most, and in which size of letters. */
	private double titled(XSLFSlide slide, String title, double size, double width) {
		XSLFTextShape shape = placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE);
		double fitting = IntStream.of(0, 2, 4, 6)
			.mapToDouble((less) -> size - less)
			.filter((smaller) -> Measure.lines(title, smaller * Measure.SERIF, width) <= TITLE_LINES)
			.findFirst()
			.orElse(size - 8);
		this.script.plain(shape, List.of(Measure.cut(title, fitting * Measure.SERIF, width, TITLE_LINES)));
		if (fitting < size) {
			shape.getTextParagraphs().get(0).getTextRuns().get(0).setFontSize(fitting);
		}
		return fitting;
	}

	private static XSLFTextShape placeholder(XSLFSheet sheet, Placeholder... kinds) {
		return Arrays.stream(sheet.getPlaceholders())
			.filter((shape) -> List.of(kinds).contains(shape.getTextType()))
			.findFirst()
			.orElseThrow();
	}

	private void block(XSLFSlide slide, Block block, List<Block> all) {
		if (block instanceof Block.Text text) {
			text(slide, text, all);
		}
		else if (block instanceof Block.Table table) {
			new DrawTable(table, this.script).on(slide);
		}
		else if (block instanceof Block.Chart chart) {
			new DrawChart(chart).on(slide);
		}
		else if (block instanceof Block.Legend legend) {
			XSLFTextBox box = box(slide, legend.area());
			this.script.write(box, legend.runs(), Look.PLAIN.size(), false);
		}
	}

	private void text(XSLFSlide slide, Block.Text text, List<Block> all) {
		Fit.Fitted fitted = Fit.into(text, all);
		this.script.write(box(slide, text.area()), fitted.paragraphs(), fitted.scale());
	}

	private static XSLFTextBox box(XSLFSlide slide, Area area) {
		XSLFTextBox box = slide.createTextBox();
		box.setAnchor(rectangle(area));
		box.setInsets(new Insets2D(0, 0, 0, 0));
		box.setVerticalAlignment(VerticalAlignment.TOP);
		box.setTextAutofit(TextAutofit.NONE);
		box.setWordWrap(true);
		return box;
	}

	private static Rectangle2D rectangle(Area area) {
		return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
	}

	/** Placeholders of the layout that a new slide does not take over by itself. */
	private void foot(XSLFSlide slide, int number) {
		CTTextParagraph line = footed(slide, STPlaceholderType.FTR, 11, "Footer");
		line.addNewPPr().setAlgn(STTextAlignType.L);
		CTRegularTextRun text = line.addNewR();
		text.setT(Measure.cut(this.deck.cover().foot(), FOOT, 720, 1));
		this.script.footed(text.addNewRPr(), FOOT);
		CTTextParagraph end = footed(slide, STPlaceholderType.SLD_NUM, 12, "Slide number");
		end.addNewPPr().setAlgn(STTextAlignType.R);
		CTTextField field = end.addNewFld();
		field.setId("{6F1C9F0A-6D0B-4B0E-9B57-2C1A3C5D7E01}");
		field.setType("slidenum");
		this.script.footed(field.addNewRPr(), FOOT);
		field.setT(Integer.toString(number));
	}

	private static CTTextParagraph footed(XSLFSlide slide, STPlaceholderType.Enum kind, long index, String name) {
		CTShape shape = slide.getXmlObject().getCSld().getSpTree().addNewSp();
		shape.addNewNvSpPr().addNewCNvPr().setId(100 + index);
		shape.getNvSpPr().getCNvPr().setName(name);
		shape.getNvSpPr().addNewCNvSpPr();
		shape.getNvSpPr().addNewNvPr().addNewPh().setType(kind);
		shape.getNvSpPr().getNvPr().getPh().setSz(STPlaceholderSize.QUARTER);
		shape.getNvSpPr().getNvPr().getPh().setIdx(index);
		shape.addNewSpPr();
		shape.addNewTxBody().addNewBodyPr();
		shape.getTxBody().addNewLstStyle();
		return shape.getTxBody().addNewP();
	}

	private void notes(XSLFSlide slide, List<String> notes) {
		this.script.plain(placeholder(this.show.getNotesSlide(slide), Placeholder.BODY), notes);
	}

	private void describe(Instant made) {
		POIXMLProperties.CoreProperties about = this.show.getProperties().getCoreProperties();
		this.show.getProperties().getExtendedProperties().setApplication("Tandem");
		about.setTitle(this.deck.cover().title());
		about.setSubjectProperty(this.deck.cover().subtitle());
		about.setCreator(this.dress.practice());
		about.setLastModifiedByUser(this.dress.practice());
		about.getUnderlyingProperties().setLanguageProperty(this.script.language());
		about.setCreated(Optional.of(Date.from(made)));
		about.setModified(Optional.of(Date.from(made)));
	}

}
