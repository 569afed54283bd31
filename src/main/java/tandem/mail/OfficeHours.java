package tandem.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a letter that nobody waits for may arrive: from Monday to Friday, from eight to
 * six, by the clock on its reader's wall.
 *
 * @param zone where its reader is
 */
public record OfficeHours(ZoneId zone) {

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(18, 0);

	public boolean contain(Instant moment) {
		ZonedDateTime local = moment.atZone(this.zone);
		LocalTime time = local.toLocalTime();
		return isWorkingDay(local) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
	}

	/** This moment, or the next one within the hours. */
	public Instant next(Instant moment) {
		if (contain(moment)) {
			return moment;
		}
		ZonedDateTime local = moment.atZone(this.zone);
		ZonedDateTime opening = local.toLocalDate().atTime(OPENS).atZone(this.zone);
		while (opening.isBefore(local) || !isWorkingDay(opening)) {
			opening = opening.toLocalDate().plusDays(1).atTime(OPENS).atZone(this.zone);
		}
		return opening.toInstant();
	}

	private static boolean isWorkingDay(ZonedDateTime day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
