package tandem.export.deck;

import java.awt.Color;
import java.util.List;
import java.util.Set;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Writes text with the fonts of the theme, and says which language it is in. */
final class Script {

	/** Marks are told by their shape, and are to be seen from afar. */
	private static final Set<String> GLYPHS = Set.of("●", "■", "○", "□");

	private static final double LARGER = 4;

	private final String language;

	Script(String language) {
		this.language = language;
	}

	/** The paragraphs of a block, in letters this much smaller than they could be. */
	void write(XSLFTextShape shape, List<Block.Paragraph> paragraphs, double scale) {
		shape.clearText();
		for (int index = 0; index < paragraphs.size(); index++) {
			Look look = paragraphs.get(index).look();
			XSLFTextParagraph line = shape.addNewTextParagraph();
			if (look.indent() > 0) {
				line.setBullet(true);
				line.setBulletCharacter("–");
				line.setLeftMargin(look.indent());
				line.setIndent(-look.indent());
			}
			double size = Fit.size(look, scale);
			spaced(line, size, (index > 0) ? look.above() * scale : 0);
			styled(line, new Block.Run(paragraphs.get(index).text(), look.colour(), look.isBold()), size,
					look.isSerif());
		}
	}

	/** The runs of a cell on one line. */
	void write(XSLFTextShape shape, List<Block.Run> runs, double size, boolean centred) {
		shape.clearText();
		XSLFTextParagraph line = shape.addNewTextParagraph();
		line.setTextAlign(centred ? TextAlign.CENTER : TextAlign.LEFT);
		spaced(line, size, 0);
		runs.forEach((run) -> styled(line, run, size + (GLYPHS.contains(run.text()) ? LARGER : 0), false));
	}

	/** Plain paragraphs in the style of their placeholder. */
	void plain(XSLFTextShape shape, List<String> paragraphs) {
		shape.clearText();
		paragraphs.forEach((text) -> marked(shape.addNewTextParagraph().addNewTextRun(), text));
	}

	private void styled(XSLFTextParagraph line, Block.Run run, double size, boolean serif) {
		XSLFTextRun written = line.addNewTextRun();
		marked(written, run.text());
		written.setFontSize(size);
		written.setBold(run.bold());
		written.setFontColor(colour(run.colour()));
		fonts(((CTRegularTextRun) written.getXmlObject()).getRPr(), serif ? "+mj-" : "+mn-");
	}

	/** The fonts of the theme, by the names that stand for them. */
	private static void fonts(CTTextCharacterProperties style, String family) {
		style.addNewLatin().setTypeface(family + "lt");
		style.addNewEa().setTypeface(family + "ea");
		style.addNewCs().setTypeface(family + "cs");
	}

	/** Small and soft: LibreOffice takes nothing over from the layout here. */
	void footed(CTTextCharacterProperties style, double size) {
		style.setLang(this.language);
		style.setSz((int) (100 * size));
		style.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_2);
		fonts(style, "+mn-");
	}

	private void marked(XSLFTextRun run, String text) {
		run.setText(text);
		CTRegularTextRun raw = (CTRegularTextRun) run.getXmlObject();
		(raw.isSetRPr() ? raw.getRPr() : raw.addNewRPr()).setLang(this.language);
	}

	/** An exact distance of lines, so that no font needs more room than was reckoned. */
	private static void spaced(XSLFTextParagraph line, double size, double above) {
		line.setLineSpacing(-size * Measure.LINE);
		line.setSpaceBefore(-above);
		line.setSpaceAfter(0.0);
	}

	String language() {
		return this.language;
	}

	static Color colour(String digits) {
		return new Color(Integer.parseInt(digits, 16));
	}

}
