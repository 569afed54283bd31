package tandem.instrument;

import java.util.Locale;

import tandem.shared.Coded;

/** How the company competes; the reporting-line rule needs it. */
public enum Strategy implements Coded {

	DIFFERENTIATION, COST, BOTH, UNKNOWN;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
