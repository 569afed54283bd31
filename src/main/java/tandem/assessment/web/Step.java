package tandem.assessment.web;

import java.util.Locale;

import tandem.shared.Coded;

/** What a round waits for, the most urgent first. */
enum Step implements Coded {

	/** The lead consultant reads and releases. */
	READ,
	/** The two executives hold the release. */
	KEYS,
	/** Somebody of the pair has said no. */
	DECLINED,
	/** The due date has passed. */
	OVERDUE,
	/** A draft can start. */
	LAUNCH,
	/** A link could not be delivered by mail. */
	UNDELIVERED,
	/** Nobody has opened a link, and somebody has to hand them over. */
	HAND_OUT,
	/** Some links went by mail, others are handed over; none has been opened. */
	HAND_OUT_REST,
	/** Nobody has opened a link that came by mail. */
	MAILED,
	/** Nobody has opened a link, whichever way it went. */
	UNOPENED,
	/** One of the two is in. */
	LAST,
	/** They are answering. */
	WAIT,
	/** Another member leads and reads first. */
	LEAD_READS,
	/** The bands are open: the talk, then the marks. */
	TALK,
	/** Everything is open. */
	ARCHIVE,
	/** Archived. */
	CLOSED,
	/** Cancelled. */
	CANCELLED,
	/** Somebody was erased, and their seat waits for somebody else. */
	EMPTY_SEAT,
	/** The answers have been erased. */
	REDUCED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
