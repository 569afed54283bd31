package tandem.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tandem.scoring.Coorientation;
import tandem.shared.Seat;

import static tandem.scoring.Coorientation.APART;
import static tandem.scoring.Coorientation.CLOSE;

/**
 * How far the two are from each other on each topic, to the right, and how far each of
 * them believes it to be, upwards: whoever reads the other rightly stands on the
 * diagonal. Lengths are in units of the picture. A point that would cover another stands
 * beside it, within the same field.
 *
 * @param topics the facets of which a state can be told, in the order of the instrument
 */
public record ViewsPicture(List<Topic> topics) {

	private static final double LEFT = 24;

	private static final double TOP = 38;

	private static final double MARK = 51;

	/** The longest distance between two marks. */
	private static final int LONGEST = 6;

	private static final double POINT = 17;

	private static final List<List<Integer>> BESIDE = List.of(List.of(0, 0), List.of(1, 0), List.of(0, -1),
			List.of(1, -1), List.of(-1, 0), List.of(0, 1), List.of(-1, 1), List.of(-1, -1), List.of(1, 1),
			List.of(2, 0), List.of(0, -2), List.of(-2, 0), List.of(0, 2), List.of(2, -1), List.of(1, -2));

	/**
	 * One facet.
	 *
	 * @param number under which it stands in the picture
	 * @param facet its id
	 * @param actual the mean distance in marks
	 * @param state what the two see together
	 * @param views what the CMO and the CIO believe
	 */
	public record Topic(int number, String facet, double actual, String state, List<View> views) {
	}

	/**
	 * What one of the two believes of a facet.
	 *
	 * @param seat who
	 * @param believed the mean distance in marks
	 * @param state what that is, held against the actual one
	 * @param x its place in the picture
	 * @param y likewise, downwards
	 */
	public record View(String seat, double believed, String state, double x, double y) {
	}

	static ViewsPicture of(Map<String, Coorientation> views) {
		List<Topic> topics = new ArrayList<>();
		List<View> placed = new ArrayList<>();
		views.forEach((facet, view) -> topics.add(new Topic(topics.size() + 1, facet, view.actual(), view.pair().code(),
				Seat.PAIR.stream().map((seat) -> placed(seat, view, placed)).toList())));
		return new ViewsPicture(topics);
	}

	private static View placed(Seat seat, Coorientation topic, List<View> placed) {
		double actual = topic.actual();
		double believed = topic.believedBy(seat);
		String state = topic.of(seat).code();
		View view = BESIDE.stream()
			.map((steps) -> new View(seat.code(), believed, state, tenths(x(actual) + POINT * steps.get(0)),
					tenths(y(believed) + POINT * steps.get(1))))
			.filter((place) -> isWithin(place.x() - LEFT, actual) && isWithin(y(0) - place.y(), believed))
			.filter((place) -> placed.stream().noneMatch((other) -> isCovering(place, other)))
			.findFirst()
			.orElseGet(() -> new View(seat.code(), believed, state, x(actual), y(believed)));
		placed.add(view);
		return view;
	}

	private static boolean isCovering(View place, View other) {
		return Math.abs(place.x() - other.x()) < POINT && Math.abs(place.y() - other.y()) < POINT;
	}

	/** A point moved aside stays among the close, the unclear or the distant. */
	private static boolean isWithin(double length, double distance) {
		double from = (distance <= CLOSE) ? 0 : (distance < APART) ? CLOSE : APART;
		double upTo = (distance <= CLOSE) ? CLOSE : (distance < APART) ? APART : LONGEST;
		return length >= from * MARK && length <= upTo * MARK;
	}

	/** The whole marks of both axes. */
	public List<Integer> marks() {
		return Stream.iterate(0, (mark) -> mark + 1).limit(LONGEST + 1).toList();
	}

	/** Where a distance lies, from the left. */
	public static double x(double distance) {
		return tenths(LEFT + MARK * distance);
	}

	/** Where a believed distance lies, from above. */
	public static double y(double distance) {
		return tenths(TOP + MARK * (LONGEST - distance));
	}

	/** The two strips between close and apart, in which nothing is told. */
	public String unclear() {
		return "M%s %sH%sV%sH%sZM%s %sH%sV%sH%sZM%s %sH%sV%sH%sZ".formatted(x(1), y(6), x(2), y(0), x(1), x(0), y(2),
				x(1), y(1), x(0), x(2), y(2), x(6), y(1), x(2));
	}

	private static double tenths(double length) {
		return Math.round(10 * length) / 10.0;
	}

}
