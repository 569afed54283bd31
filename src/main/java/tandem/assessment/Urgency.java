package tandem.assessment;

/**
 * How urgently a round wants its lead consultant, kept with it so that the few most
 * urgent of many are found at once; the lower the sooner.
 */
final class Urgency {

	static final int NONE = 9;

	private Urgency() {
	}

	static int of(RoundStatus status, boolean declined) {
		return switch (status) {
			case COMPLETE -> 1;
			case COLLECTING -> declined ? 2 : 3;
			case DRAFT -> 4;
			case RELEASED -> 5;
			case ARCHIVED, CANCELLED -> NONE;
		};
	}

}
