package tandem.report;

import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

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

	/** It stands beside those of other rounds. */
	public static final Channel COMPARISON = new Channel(Action.ROUNDS_COMPARED, "");

	/**
	 * It is taken away.
	 * @param form the file's suffix
	 */
	public static Channel file(String form) {
		return new Channel(Action.EXPORTED, form + "-");
	}

	/** What is taken away is written down each time, what is looked at once an hour. */
	void writeDown(AccessLog log, AccessLog.Place place, Actor actor, String detail) {
		if (this.action == Action.EXPORTED) {
			log.write(place, actor, this.action, detail);
		}
		else {
			log.writeOnceAnHour(place, actor, this.action, detail);
		}
	}

}
