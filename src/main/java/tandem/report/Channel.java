package tandem.report;

import tandem.record.Action;

/**
 * The way on which a report reaches its reader, as the log tells it.
 *
 * @param action what the log says was done
 * @param form before the level, in the log; empty but for files
 */
public record Channel(Action action, String form) {

	/** It is read on a page. */
	public static final Channel PAGE = new Channel(Action.REPORT_VIEWED, "");

	/** A script reads it. */
	public static final Channel API = new Channel(Action.REPORT_READ_BY_API, "");

	/** Somebody outside of the round reads it on a page, by a link. */
	public static final Channel SHARE = new Channel(Action.REPORT_VIEWED, "");

	/**
	 * It is taken away.
	 * @param form the file's suffix
	 */
	public static Channel file(String form) {
		return new Channel(Action.EXPORTED, form + "-");
	}

}
