package tandem.shared;

import java.util.List;
import java.util.Locale;

/** A place at the table of one round: the two executives, and the CEO where asked. */
public enum Seat implements Coded {

	CMO, CIO, CEO;

	/** The two whose paired answers are scored. */
	public static final List<Seat> PAIR = List.of(CMO, CIO);

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean isExecutive() {
		return this != CEO;
	}

	/** The other executive of the pair. */
	public Seat counterpart() {
		if (this == CEO) {
			throw new IllegalStateException("The CEO has no counterpart");
		}
		return (this == CMO) ? CIO : CMO;
	}

}
