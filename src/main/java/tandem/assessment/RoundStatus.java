package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** Where a round stands on its way. */
public enum RoundStatus implements Coded {

	DRAFT, COLLECTING, COMPLETE, RELEASED, ARCHIVED, CANCELLED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
