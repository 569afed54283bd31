package tandem.report.page;

import java.util.List;

import tandem.shared.Band;

/**
 * A rating as a bar on a scale from 0 to 100, with the range from low to high; lengths
 * are in units of the picture.
 *
 * @param end where the bar ends
 * @param low where the range begins
 * @param high where the range ends
 * @param band the band that gives the bar its tone
 */
public record RatingBar(double end, double low, double high, String band) {

	/** The picture's width. */
	static final double WIDTH = 340;

	private static final double LEFT = 2;

	private static final double LENGTH = WIDTH - 2 * LEFT;

	static RatingBar of(double risk, double low, double high, Band band) {
		return new RatingBar(x(risk), x(low), x(high), band.code());
	}

	/** Where the bands begin. */
	public List<Double> borders() {
		return List.of(x(Band.WATCH.from()), x(Band.STRAINED.from()), x(Band.CONFLICT.from()));
	}

	public double start() {
		return LEFT;
	}

	public double full() {
		return LENGTH;
	}

	public double length() {
		return this.end - LEFT;
	}

	private static double x(double risk) {
		return Math.round(10 * (LEFT + LENGTH * risk / 100)) / 10.0;
	}

}
