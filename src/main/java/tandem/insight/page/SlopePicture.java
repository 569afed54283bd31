package tandem.insight.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.Rounding;

/**
 * One source from round to round as a line, with the range of each rating around it.
 * Where numbers are not open for every rating, each stands in the middle of its band, and
 * all bands are equally high. Lengths are in units of the picture.
 *
 * @param dots the ratings
 * @param lines from each rating to the next, where the two can be compared
 * @param spans from low to high at each rating; none without numbers
 * @param ranges the areas between those of two ratings; none likewise
 * @param zones the bands, the calmest at the bottom
 */
public record SlopePicture(List<Dot> dots, List<String> lines, List<String> spans, List<String> ranges,
		List<Zone> zones) {

	/** The picture's width. */
	static final double WIDTH = 340;

	/** Its height. */
	static final double HEIGHT = 176;

	private static final double LEFT = 26;

	private static final double RIGHT = 224;

	private static final double TOP = 12;

	private static final double BOTTOM = 152;

	/** One rating. */
	public record Dot(int round, double x, double y, String band, @Nullable Integer risk) {
	}

	/** One band with the line at which it begins, from below. */
	public record Zone(String band, double from, double middle) {
	}

	/**
	 * Draws it.
	 * @param ratings the source in each round
	 * @param breaks before which rounds the line breaks
	 */
	static SlopePicture of(List<RatedSource> ratings, Set<Integer> breaks) {
		boolean numbers = ratings.stream()
			.allMatch((rating) -> rating.band() == Band.NOT_RATED || rating.measure() != null);
		List<Dot> dots = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		List<String> spans = new ArrayList<>();
		List<String> ranges = new ArrayList<>();
		for (int at = 0; at < ratings.size(); at++) {
			RatedSource rating = ratings.get(at);
			if (rating.band() != Band.NOT_RATED) {
				Dot here = dot(at, ratings.size(), rating, numbers);
				dots.add(here);
				if (numbers && rating.measure() != null) {
					spans.add("M%s %sV%s".formatted(here.x(), y(rating.measure().low()), y(rating.measure().high())));
				}
				RatedSource before = (at > 0 && !breaks.contains(at)) ? ratings.get(at - 1) : null;
				if (before != null && before.band() != Band.NOT_RATED) {
					Dot from = dots.get(dots.size() - 2);
					lines.add("M%s %sL%s %s".formatted(from.x(), from.y(), here.x(), here.y()));
					if (numbers && before.measure() != null && rating.measure() != null) {
						ranges.add(range(from.x(), before.measure(), here.x(), rating.measure()));
					}
				}
			}
		}
		return new SlopePicture(dots, lines, spans, ranges, zones(numbers));
	}

	private static Dot dot(int at, int count, RatedSource rating, boolean numbers) {
		Measure measure = rating.measure();
		double x = tenths(LEFT + ((count > 1) ? at * (RIGHT - LEFT) / (count - 1) : (RIGHT - LEFT) / 2));
		return (numbers && measure != null)
				? new Dot(at + 1, x, y(measure.risk()), rating.band().code(), Rounding.down(measure.risk()))
				: new Dot(at + 1, x, stair(Band.rated().indexOf(rating.band()) + 0.5), rating.band().code(), null);
	}

	private static String range(double from, Measure before, double to, Measure after) {
		return "M%s %sL%s %sL%s %sL%s %sZ".formatted(from, y(before.low()), to, y(after.low()), to, y(after.high()),
				from, y(before.high()));
	}

	private static List<Zone> zones(boolean numbers) {
		List<Band> bands = Band.rated();
		return bands.stream().map((band) -> {
			int step = bands.indexOf(band);
			double upTo = (step + 1 < bands.size()) ? bands.get(step + 1).from() : 100;
			return numbers ? new Zone(band.code(), y(band.from()), y((band.from() + upTo) / 2))
					: new Zone(band.code(), stair(step), stair(step + 0.5));
		}).toList();
	}

	/** Where the numbers of the rounds stand. */
	public double foot() {
		return BOTTOM + 18;
	}

	public double left() {
		return LEFT - 16;
	}

	public double right() {
		return RIGHT + 16;
	}

	private static double y(double risk) {
		return tenths(BOTTOM - (BOTTOM - TOP) * risk / 100);
	}

	private static double stair(double steps) {
		return tenths(BOTTOM - (BOTTOM - TOP) * steps / 4);
	}

	private static double tenths(double length) {
		return Math.round(10 * length) / 10.0;
	}

}
