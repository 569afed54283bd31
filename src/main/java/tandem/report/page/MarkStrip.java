package tandem.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import tandem.shared.Seat;

/**
 * The marks of one question on their scale. Each person has a lane with their own mark
 * and, hollow, where the other expected it: the longer the line in a lane, the larger the
 * misreading; the farther apart the two filled marks, the larger the difference.
 *
 * @param highest the last mark of the scale
 * @param lanes the CMO's and the CIO's
 */
public record MarkStrip(int highest, List<Lane> lanes) {

	private static final double LEFT = 18;

	private static final double LENGTH = 304;

	private static final double FIRST_LANE = 15;

	private static final double LANES_APART = 26;

	/**
	 * One person's lane.
	 *
	 * @param seat whose
	 * @param other who guesses here
	 * @param own where the person stands, {@code null} where left open
	 * @param guess where the other expects them
	 * @param y the lane's height in the picture
	 */
	public record Lane(String seat, String other, @Nullable Double own, @Nullable Double guess, double y) {

		/** Own mark and guess differ, so that a line joins them. */
		public boolean isMisread() {
			return this.own != null && this.guess != null && !this.own.equals(this.guess);
		}

	}

	/** The four marks of a position, or the two of a practice. */
	record Marks(@Nullable Integer cmo, @Nullable Integer cio, @Nullable Integer cmoGuess, @Nullable Integer cioGuess) {

		boolean isEmpty() {
			return this.cmo == null && this.cio == null && this.cmoGuess == null && this.cioGuess == null;
		}

	}

	static MarkStrip of(int highest, Marks marks) {
		List<Lane> lanes = new ArrayList<>();
		lanes.add(new Lane(Seat.CMO.code(), Seat.CIO.code(), x(highest, marks.cmo()), x(highest, marks.cioGuess()),
				FIRST_LANE));
		lanes.add(new Lane(Seat.CIO.code(), Seat.CMO.code(), x(highest, marks.cio()), x(highest, marks.cmoGuess()),
				FIRST_LANE + LANES_APART));
		return new MarkStrip(highest, lanes);
	}

	/** Where the marks of the scale lie. */
	public List<Double> ticks() {
		return IntStream.rangeClosed(1, this.highest).mapToObj((mark) -> position(this.highest, mark)).toList();
	}

	/** The two own marks are there and can be joined. */
	public boolean isJoined() {
		return this.lanes.stream().allMatch((lane) -> lane.own() != null);
	}

	private static @Nullable Double x(int highest, @Nullable Integer mark) {
		return (mark != null) ? Double.valueOf(position(highest, mark)) : null;
	}

	private static double position(int highest, int mark) {
		return Math.round(10 * (LEFT + LENGTH * (mark - 1) / (highest - 1))) / 10.0;
	}

}
