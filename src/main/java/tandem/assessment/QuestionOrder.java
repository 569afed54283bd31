package tandem.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import tandem.instrument.Page;
import tandem.shared.Seat;

/**
 * The order of questions within a page: another one for each executive, the same for one
 * person across visits.
 */
public final class QuestionOrder {

	private QuestionOrder() {
	}

	public static List<Page.Question> of(Page page, UUID roundId, Seat role) {
		if (role == Seat.CEO) {
			return page.questions();
		}
		List<Page.Question> shuffled = page.questions()
			.stream()
			.sorted(Comparator.comparingInt((question) -> scatter(roundId, question.item().id())))
			.toList();
		if (role == Seat.CIO) {
			List<Page.Question> rotated = new java.util.ArrayList<>(shuffled);
			Collections.rotate(rotated, 1);
			return rotated;
		}
		return shuffled;
	}

	/**
	 * A fixed number that spreads well, so that the order depends on the round and
	 * nothing else.
	 */
	private static int scatter(UUID roundId, String item) {
		long mixed = (roundId.getMostSignificantBits() ^ roundId.getLeastSignificantBits()) * 31 + item.hashCode();
		mixed *= 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32);
	}

}
