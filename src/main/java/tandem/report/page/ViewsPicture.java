package tandem.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.shared.Rounding;
import tandem.shared.Seat;

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

	/** From here a distance is unclear, up to where it is large. */
	private static final double CLOSE = 1;

	private static final double APART = 2;

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

	static ViewsPicture of(Instrument instrument, Marks marks) {
		List<Topic> topics = new ArrayList<>();
		List<View> placed = new ArrayList<>();
		marks.scorecard().sources().values().forEach((source) -> source.facets().forEach((id, score) -> {
			KeptScorecard.State state = score.state();
			if (state != null) {
				List<Four> four = four(instrument, instrument.facet(id), marks);
				double actual = mean(four, Four::apart);
				View cmo = placed("cmo", actual, mean(four, Four::cmoBelieves), state.cmo(), placed);
				View cio = placed("cio", actual, mean(four, Four::cioBelieves), state.cio(), placed);
				topics.add(new Topic(topics.size() + 1, id, actual, state.pair(), List.of(cmo, cio)));
			}
		}));
		return new ViewsPicture(topics);
	}

	private static List<Four> four(Instrument instrument, Facet facet, Marks marks) {
		return instrument.guessedPositions()
			.stream()
			.filter((item) -> facet.scored().contains(item.id()))
			.flatMap((item) -> Stream.ofNullable(Four.of(item, marks)))
			.toList();
	}

	private static double mean(List<Four> four, ToIntFunction<Four> distance) {
		return Rounding.nine(four.stream().mapToInt(distance).average().orElse(0));
	}

	private static View placed(String seat, double actual, double believed, String state, List<View> placed) {
		View view = BESIDE.stream()
			.map((steps) -> new View(seat, believed, state, tenths(x(actual) + POINT * steps.get(0)),
					tenths(y(believed) + POINT * steps.get(1))))
			.filter((place) -> isWithin(place.x() - LEFT, actual) && isWithin(y(0) - place.y(), believed))
			.filter((place) -> placed.stream().noneMatch((other) -> isCovering(place, other)))
			.findFirst()
			.orElseGet(() -> new View(seat, believed, state, x(actual), y(believed)));
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

	/** Own marks and guesses of both on one position. */
	private record Four(int cmo, int cio, int cmoGuess, int cioGuess) {

		/** Nothing unless all four are there: as the states are told. */
		static @Nullable Four of(Item item, Marks marks) {
			List<Integer> four = Seat.PAIR.stream()
				.flatMap((seat) -> Stream.of("own", "guess")
					.map((part) -> marks.mark(seat, item.field(part).name()))
					.filter(Objects::nonNull))
				.toList();
			return (four.size() == 4) ? new Four(four.get(0), four.get(2), four.get(1), four.get(3)) : null;
		}

		int apart() {
			return Math.abs(this.cmo - this.cio);
		}

		int cmoBelieves() {
			return Math.abs(this.cmo - this.cmoGuess);
		}

		int cioBelieves() {
			return Math.abs(this.cio - this.cioGuess);
		}

	}

}
