package tandem.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A colour that text and buttons can be read in, or not: by the contrast that WCAG 2
 * measures.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Accent(int red, int green, int blue) {

	/** For text of any size (WCAG 2, level AA). */
	public static final double ENOUGH = 4.5;

	private static final int STEPS = 100;

	/** What a colour stands on, the least forgiving ground counts. */
	public enum Paper {

		/** Paper, the sunk ground of notes, and the text on a button. */
		LIGHT(0, "#fbfaf6 #f2efe7"),

		DARK(255, "#181715 #22201d #10201d");

		private final int away;

		private final String grounds;

		Paper(int away, String grounds) {
			this.away = away;
			this.grounds = grounds;
		}

	}

	/** Six digits after a sign, as browsers hand a colour over. */
	public static Optional<Accent> read(String typed) {
		String digits = typed.strip().toLowerCase(Locale.ROOT);
		if (!digits.matches("#[0-9a-f]{6}")) {
			return Optional.empty();
		}
		int number = Integer.parseInt(digits.substring(1), 16);
		return Optional.of(new Accent(number >> 16, number >> 8 & 255, number & 255));
	}

	/** From 1 (the same) to 21 (black on white). */
	public double contrastOn(Paper paper) {
		return Stream.of(paper.grounds.split(" "))
			.flatMap((ground) -> read(ground).stream())
			.mapToDouble(this::contrast)
			.min()
			.orElseThrow();
	}

	public boolean isReadableOn(Paper paper) {
		return contrastOn(paper) >= ENOUGH;
	}

	/** This one, or the nearest on its way to black or white that can be read. */
	public Accent nearestReadableOn(Paper paper) {
		return IntStream.rangeClosed(0, STEPS)
			.mapToObj((step) -> mixed(paper.away, step))
			.filter((mixed) -> mixed.isReadableOn(paper))
			.findFirst()
			.orElseThrow();
	}

	public String code() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", this.red, this.green, this.blue);
	}

	private Accent mixed(int towards, int step) {
		return new Accent(mixed(this.red, towards, step), mixed(this.green, towards, step),
				mixed(this.blue, towards, step));
	}

	private static int mixed(int part, int towards, int step) {
		return part + (towards - part) * step / STEPS;
	}

	private double contrast(Accent other) {
		double mine = luminance();
		double theirs = other.luminance();
		return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
	}

	private double luminance() {
		return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
