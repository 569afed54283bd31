package tandem.share;

import java.util.Locale;

import tandem.shared.Coded;

/** Whether a link to a report opens now, and if not, why. */
public enum ShareState implements Coded {

	/** It opens. */
	LIVE,
	/** Somebody has ended it. */
	ENDED,
	/** Its last day has passed. */
	EXPIRED,
	/** The report is shown to nobody outside: the round is in the archive, or reduced. */
	CLOSED,
	/** Whoever made it does not lead the round any more. */
	LEFT;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
