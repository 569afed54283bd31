package tandem.assessment;

import java.time.ZoneId;

import tandem.shared.TimeZones;

/**
 * What is done by mail in a round.
 *
 * @param invite the first links go out by mail
 * @param zone where its people are: nobody is reminded at night
 * @param reminders how often
 */
public record Mailing(boolean invite, ZoneId zone, Reminders reminders) {

	/** Nothing: links are copied. */
	public static final Mailing NONE = new Mailing(false, TimeZones.UTC, Reminders.NONE);

}
