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
	ARCHIVED,
	/** Out of the archive again. */
	UNARCHIVED,
	/** The round has other terms or names now. */
	CHANGED,
	/** Nothing was other than before. */
	UNCHANGED,
	/** A draft is gone. */
	DRAFT_DELETED,
	/** The client has another name. */
	RENAMED,
	/** The client is out of the list. */
	CLIENT_ARCHIVED,
	/** The client is in the list again. */
	CLIENT_BACK,
	/** A reminder has been posted. */
	REMINDED,
	/** A new link has been posted. */
	LINK_MAILED,
	/** The round has begun, and its links have been posted. */
	INVITED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
