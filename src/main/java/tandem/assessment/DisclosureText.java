package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * A version of who sees what, in the words that are shown before the first answer and
 * stored with each consent. A round keeps the one that it was begun with; a released
 * version is never changed, a later one only adds to it.
 */
public enum DisclosureText implements Coded {

	/** Who sees what of a round. */
	DISCLOSURE_1(12, 9),
	/**
	 * The same, with what may be counted across firms, and the question about research.
	 */
	DISCLOSURE_2(14, 10),
	/** The same, with links by which others may be shown the report. */
	DISCLOSURE_3(15, 11);

	/** What new rounds are begun with. */
	public static final DisclosureText CURRENT = DISCLOSURE_3;

	private final int executivesPoints;

	private final int ceosPoints;

	DisclosureText(int executivesPoints, int ceosPoints) {
		this.executivesPoints = executivesPoints;
		this.ceosPoints = ceosPoints;
	}

	/** How many of the numbered sentences belong to it. */
	public int points(Seat seat) {
		return seat.isExecutive() ? this.executivesPoints : this.ceosPoints;
	}

	/** Whether it tells that ratings are counted across firms. */
	public boolean tellsOfCounting() {
		return this != DISCLOSURE_1;
	}

	/** Whether it tells of research, so that somebody may be asked. */
	public boolean tellsOfResearch() {
		return this != DISCLOSURE_1;
	}

	/** Whether it tells of links to the report, so that there may be some. */
	public boolean tellsOfSharing() {
		return this == DISCLOSURE_3;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
