package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** What opens only when both executives have turned their key for it. */
public enum Key implements Coded {

	/** The bands of a self-serve round, to everyone who may read them after a release. */
	RELEASE,
	/** The marks to the CEO, once they are released to the pair. */
	CEO_MARKS;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
