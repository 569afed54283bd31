package tandem.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts that files bring along. The Latin ones are always there; the larger ones only
 * where a text needs them.
 */
class Typefaces {

	private static final int REGULAR = 400;

	private static final int BOLD = 600;

	/** How many of them every file has. */
	private static final int LATIN = 4;

	/** In the order in which a character is looked for. */
	private final List<Typeface> all = List.of(new Typeface("inter", "Sans", REGULAR),
			new Typeface("inter-bold", "Sans", BOLD), new Typeface("newsreader", "Serif", BOLD),
			new Typeface("newsreader", "Serif", REGULAR), new Typeface("chinese", "Chinese", REGULAR),
			new Typeface("chinese-bold", "Chinese", BOLD), new Typeface("ideographs", "Ideographs", REGULAR),
			new Typeface("korean", "Korean", REGULAR), new Typeface("others", "Others", REGULAR),
			new Typeface("emoji", "Emoji", REGULAR));

	private final Map<String, Outlines> outlines = new ConcurrentHashMap<>();

	/** Some font has a sign for this character. */
	boolean hasSign(int character) {
		return this.all.stream().anyMatch((face) -> face.has(character));
	}

	/** The fonts that a text needs. */
	List<Typeface> neededBy(String text) {
		List<Typeface> needed = new ArrayList<>(this.all.subList(0, LATIN));
		int[] foreign = text.codePoints().distinct().filter((character) -> !this.all.get(0).has(character)).toArray();
		for (Typeface face : this.all.subList(LATIN, this.all.size())) {
			for (int character : foreign) {
				if (face.has(character)) {
					needed.add(face);
					break;
				}
			}
		}
		return needed;
	}

	/**
	 * A line of text as the outlines of its letters, which no machine draws differently.
	 * Pictures say little, and always the same.
	 */
	Outlines outlines(String text) {
		return this.outlines.computeIfAbsent(text,
				(line) -> new Outlines(this.all.stream().filter((face) -> face.weight() == REGULAR).toList(), line));
	}

	/**
	 * One font.
	 *
	 * @param file its name
	 * @param family as the style sheet calls it
	 * @param weight as the style sheet asks for it
	 * @param read its letters, read when they are first looked at
	 */
	record Typeface(String file, String family, int weight, SingletonSupplier<TrueTypeFont> read) {

		Typeface(String file, String family, int weight) {
			this(file, family, weight, SingletonSupplier.of(() -> parse(file)));
		}

		boolean has(int character) {
			return sign(character) != 0;
		}

		/** Its number of the sign for a character, 0 without one. */
		int sign(int character) {
			try {
				CmapLookup signs = font().getUnicodeCmapLookup();
				return signs.getGlyphId(character);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		TrueTypeFont font() {
			return this.read.obtain();
		}

		InputStream open() {
			return resource(this.file);
		}

		private static InputStream resource(String file) {
			try {
				return new ClassPathResource("tandem/export/fonts/" + file + ".ttf").getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static TrueTypeFont parse(String file) {
			try (InputStream content = resource(file)) {
				return new TTFParser().parse(new RandomAccessReadBuffer(content));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
