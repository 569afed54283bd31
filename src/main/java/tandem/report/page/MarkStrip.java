package tandem.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.shared.Seat;

/**
 * The marks of one question on their scale. Each person has a lane with their own mark
 * and, hollow and large enough to surround it, where the other expected it: the longer
 * the line in a lane, the larger the misreading; the farther apart the two filled marks,
 * the larger the difference. What is missing stands beside the scale.
 *
 * @param highest the last mark of the scale
 * @param lanes the CMO's and the CIO's
 */
public record MarkStrip(int highest, List<Lane> lanes) {

	private static final double LEFT = 48;

	private static final double LENGTH = 246;

	private static final double OWN_BESIDE = 311;

	private static final double GUESS_BESIDE = 330;

	private static final double FIRST_LANE = 15;

	private static final double LANES_APART = 26;

	/**
	 * One person's lane.
	 *
	 * @param seat whose
	 * @param other who guesses here
	 * @param own where the person stands
	 * @param guess where the other expects them; {@code null} where nobody was asked
	 * @param y the lane's height in the picture
	 */
	public record Lane(String seat, String other, Place own, @Nullable Place guess, double y) {

		/** Own mark and guess differ, so that a line joins them. */
		public boolean isMisread() {
			return this.guess != null && this.own.isGiven() && this.guess.isGiven() && this.own.x() != this.guess.x();
		}

		/** What is missing here, in the order in which it is asked. */
		Stream<Gap> gaps() {
			return Stream.concat(
					Stream.ofNullable(this.own.absence()).map((absence) -> new Gap(this.seat, "own", absence)),
					Stream.ofNullable(this.guess)
						.flatMap((place) -> Stream.ofNullable(place.absence()))
						.map((absence) -> new Gap(this.other, "guess", absence)));
		}

	}

	/**
	 * Where one mark stands.
	 *
	 * @param x in the picture; beside the scale where it is missing
	 * @param absence why there is none: open, na or cant-tell; {@code null} where given
	 */
	public record Place(double x, @Nullable String absence) {

		public boolean isGiven() {
			return this.absence == null;
		}

	}

	/** Who left which part without a mark, and how. */
	record Gap(String seat, String part, String absence) {
	}

	/** The lanes of two people with what each answered and guessed, as stored. */
	static MarkStrip of(int highest, Stored cmo, Stored cio) {
		return new MarkStrip(highest, List.of(lane(highest, Seat.CMO, cmo, Seat.CIO, cio, FIRST_LANE),
				lane(highest, Seat.CIO, cio, Seat.CMO, cmo, FIRST_LANE + LANES_APART)));
	}

	/**
	 * What one person said to a question.
	 *
	 * @param own their mark; {@code null} where left open
	 * @param guess their guess; {@code null} likewise
	 * @param isGuessed a guess was asked for
	 */
	record Stored(@Nullable String own, @Nullable String guess, boolean isGuessed) {
	}

	private static Lane lane(int highest, Seat seat, Stored here, Seat other, Stored there, double y) {
		return new Lane(seat.code(), other.code(), place(highest, here.own(), OWN_BESIDE),
				there.isGuessed() ? place(highest, there.guess(), GUESS_BESIDE) : null, y);
	}

	private static Place place(int highest, @Nullable String stored, double beside) {
		if (stored == null) {
			return new Place(beside, "open");
		}
		return stored.matches("[1-9]") ? new Place(position(highest, Integer.parseInt(stored)), null)
				: new Place(beside, stored);
	}

	/** The marks of the scale, as lines through both lanes. */
	public String ticks() {
		return IntStream.rangeClosed(1, this.highest)
			.mapToObj((mark) -> "M%s 11v34".formatted(position(this.highest, mark)))
			.collect(Collectors.joining());
	}

	/** The first mark, the middle one and the last, which carry their number. */
	public List<Tick> numbers() {
		return Stream.of(1, (this.highest + 1) / 2, this.highest)
			.map((mark) -> new Tick(mark, position(this.highest, mark)))
			.toList();
	}

	/** A mark and its place. */
	public record Tick(int mark, double x) {
	}

	/** The two own marks are there and can be joined. */
	public boolean isJoined() {
		return this.lanes.stream().allMatch((lane) -> lane.own().isGiven());
	}

	/** Nobody has said anything here. */
	boolean isUnanswered() {
		return this.lanes.stream()
			.flatMap((lane) -> Stream.concat(Stream.of(lane.own()), Stream.ofNullable(lane.guess())))
			.allMatch((place) -> "open".equals(place.absence()));
	}

	/** What is missing in the whole picture. */
	List<Gap> gaps() {
		return this.lanes.stream().flatMap(Lane::gaps).toList();
	}

	private static double position(int highest, int mark) {
		return Math.round(10 * (LEFT + LENGTH * (mark - 1) / (highest - 1))) / 10.0;
	}

}
