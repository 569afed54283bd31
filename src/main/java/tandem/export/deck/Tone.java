package tandem.export.deck;

import tandem.shared.Band;
import tandem.shared.Seat;

/** The colours of the house, as six digits. */
final class Tone {

	static final String PAPER = "FBFAF6";

	static final String SUNK = "F2EFE7";

	static final String INK = "1C1B19";

	static final String SOFT = "57534C";

	static final String LINE = "DCD7CB";

	private Tone() {
	}

	/** Four steps of one hue; a word always stands beside them. */
	static String of(Band band) {
		return switch (band) {
			case ALIGNED -> "E9DEF0";
			case WATCH -> "C9A9D8";
			case STRAINED -> "9360AD";
			case CONFLICT -> "552A70";
			case NOT_RATED -> SUNK;
		};
	}

	/** What can be read on that colour. */
	static String on(Band band) {
		return (band == Band.STRAINED || band == Band.CONFLICT) ? PAPER : INK;
	}

	static String of(Seat seat) {
		return switch (seat) {
			case CMO -> "CF6417";
			case CIO -> "2B5DAB";
			case CEO -> "736E66";
		};
	}

}
