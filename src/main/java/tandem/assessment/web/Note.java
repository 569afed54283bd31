package tandem.assessment.web;

import java.util.Locale;

import tandem.shared.Coded;

/** What the board says about the form that led to it; stands in its address. */
enum Note implements Coded {

	/** The form had been sent before; nothing was made twice. */
	SENT_ALREADY,
	/** A link was ended. */
	LINK_REVOKED,
	/** Cancelled. */
	CANCELLED,
	/** Archived. */
	ARCHIVED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
