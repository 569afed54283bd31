package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** Who opens the report. */
public enum ReleaseMode implements Coded {

	/** The lead consultant reads first and releases. */
	FACILITATED,
	/** The round opens when both executives have turned their key. */
	SELF_SERVE;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
