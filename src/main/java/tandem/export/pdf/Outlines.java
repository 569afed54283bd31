package tandem.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A line of text as one path, so that a picture needs none of the machine's fonts.
 */
class Outlines {

	private static final String[] COMMANDS = { "M", "L", "Q", "C", "Z" };

	private static final int[] POINTS = { 1, 1, 2, 3, 0 };

	/** Parts of an em that are told apart. */
	private static final double FINENESS = 1000;

	private final StringBuilder path = new StringBuilder();

	/** In ems. */
	private double width;

	Outlines(List<Typefaces.Typeface> faces, String text) {
		text.codePoints()
			.forEach((character) -> faces.stream()
				.filter((face) -> face.has(character))
				.findFirst()
				.ifPresent((face) -> add(face.font(), face.sign(character))));
	}

	/** Its length in ems. */
	double width() {
		return this.width;
	}

	/** The path in ems, its first letter at 0, upwards as in fonts. */
	String path() {
		return this.path.toString();
	}

	private void add(TrueTypeFont font, int sign) {
		/* A font reads a letter from its place in the file: one at a time. */
		synchronized (font) {
			try {
				double em = font.getUnitsPerEm();
				GlyphData letter = font.getGlyph().getGlyph(sign);
				if (letter != null) {
					AffineTransform place = new AffineTransform(1 / em, 0, 0, 1 / em, this.width, 0);
					draw(letter.getPath().getPathIterator(place));
				}
				this.width += font.getAdvanceWidth(sign) / em;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void draw(PathIterator outline) {
		double[] points = new double[6];
		for (; !outline.isDone(); outline.next()) {
			int kind = outline.currentSegment(points);
			this.path.append(COMMANDS[kind]);
			for (int index = 0; index < 2 * POINTS[kind]; index++) {
				this.path.append(Math.round(points[index] * FINENESS) / FINENESS).append(' ');
			}
		}
	}

}
