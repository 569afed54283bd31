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
	/** Nobody has opened a link. */
	HAND_OUT,
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
