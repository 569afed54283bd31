package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** How much a release opens to the pair. */
public enum ReleaseLevel implements Coded {

	BANDS, MARKS;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
