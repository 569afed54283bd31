package tandem.shared;

import java.util.Locale;

/** One of the four sources of conflict between CMO and CIO, in the order of the paper. */
public enum ConflictSource implements Coded {

	PERSPECTIVE, GOALS, ACCOUNTABILITY, STRUCTURE;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
