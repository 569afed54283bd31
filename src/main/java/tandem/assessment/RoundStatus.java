package tandem.assessment;

import java.util.Locale;

import tandem.shared.Coded;

/** Where a round stands on its way. */
public enum RoundStatus implements Coded {

	DRAFT, COLLECTING, COMPLETE, RELEASED, ARCHIVED, CANCELLED;

	/** Answers may still come, or be taken back. */
	public boolean isBeforeRelease() {
		return this == COLLECTING || this == COMPLETE;
	}

	/** Personal links can be made for it. */
	public boolean hasLinks() {
		return this != DRAFT && this != CANCELLED;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
