package tandem.insight.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.Rounding;
import tandem.shared.Seat;

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
 * @param columns the rounds, also those without a rating
 * @param cuts between which rounds nothing is compared
 */
public record SlopePicture(List<Dot> dots, List<String> lines, List<String> spans, List<String> ranges,
		List<Zone> zones, List<Column> columns, List<Double> cuts) {

	/** The picture's width. */
	static final double WIDTH = 340;

	/** Its height. */
	static final double HEIGHT = 192;

	private static final double LEFT = 26;

	private static final double RIGHT = 224;

	private static final double TOP = 12;

	private static final double BOTTOM = 152;

	/** How far a rating's number stands from it. */
	private static final double LABEL_APART = 10;

	private static final double SIGNS_APART = 13;

	/** One rating. */
	public record Dot(int round, double x, double y, String band, @Nullable Integer risk) {
	}

	/**
	 * One round.
	 *
	 * @param round its number
	 * @param x its place
	 * @param rated the source has a rating in it
	 * @param newcomers the seats in which somebody else sat than in the round before
	 */
	public record Column(int round, double x, boolean rated, List<Sign> newcomers) {
	}

	/** The mark of a seat below a round. */
	public record Sign(String seat, double x) {
	}

	/** One band with the line at which it begins, from below. */
	public record Zone(String band, double from, double middle) {
	}

	/**
	 * Draws it.
	 * @param ratings the source in each round
	 * @param breaks before which rounds the line breaks
	 * @param newcomers in which seats somebody else sat, by round
	 */
	static SlopePicture of(List<RatedSource> ratings, Set<Integer> breaks, Map<Integer, Set<Seat>> newcomers) {
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
		return new SlopePicture(dots, lines, spans, ranges, zones(numbers), columns(ratings, newcomers),
				breaks.stream().sorted().map((at) -> tenths(x(at - 0.5, ratings.size()))).toList());
	}

	private static List<Column> columns(List<RatedSource> ratings, Map<Integer, Set<Seat>> newcomers) {
		return IntStream.range(0, ratings.size()).mapToObj((at) -> {
			double x = tenths(x(at, ratings.size()));
			List<Seat> seats = newcomers.getOrDefault(at, Set.of()).stream().sorted().toList();
			double first = x - SIGNS_APART * (seats.size() - 1) / 2;
			return new Column(at + 1, x, ratings.get(at).band() != Band.NOT_RATED,
					seats.stream()
						.map((seat) -> new Sign(seat.code(), tenths(first + SIGNS_APART * seats.indexOf(seat))))
						.toList());
		}).toList();
	}

	private static Dot dot(int at, int count, RatedSource rating, boolean numbers) {
		Measure measure = rating.measure();
		double x = tenths(x(at, count));
		return (numbers && measure != null)
				? new Dot(at + 1, x, y(measure.risk()), rating.band().code(), Rounding.down(measure.risk()))
				: new Dot(at + 1, x, stair(Band.rated().indexOf(rating.band()) + 0.5), rating.band().code(), null);
	}

	private static double x(double at, int count) {
		return LEFT + ((count > 1) ? at * (RIGHT - LEFT) / (count - 1) : (RIGHT - LEFT) / 2);
	}

	/**
	 * Where the number of a rating stands: below it where the line comes from above on
	 * both sides, and where there is no room above.
	 */
	public double label(Dot dot) {
		List<Dot> beside = this.dots.stream().filter((other) -> Math.abs(other.round() - dot.round()) == 1).toList();
		boolean valley = !beside.isEmpty() && beside.stream().allMatch((other) -> other.y() < dot.y());
		boolean below = dot.y() < TOP + 2 * LABEL_APART || valley;
		return (below && dot.y() < BOTTOM - 2 * LABEL_APART) ? dot.y() + 2 * LABEL_APART : dot.y() - LABEL_APART;
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
