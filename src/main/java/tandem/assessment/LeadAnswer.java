package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** What an executive says to a lead consultant other than the one they consented to. */
public enum LeadAnswer implements Coded {

	AGREED, REFUSED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
