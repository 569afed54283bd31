package tandem.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Days as a file for anybody's calendar (RFC 5545), each as a whole day that leaves its
 * reader free. The same day has the same name for good, so that a newer file changes what
 * an older one has brought.
 *
 * @param fileName how it is saved
 * @param content as it is sent
 */
public record CalendarFile(String fileName, String content) {

	private static final String END = "\r\n";

	/** In bytes, without the end of the line (RFC 5545, 3.1). */
	private static final int LONGEST_LINE = 75;

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	/**
	 * One day.
	 *
	 * @param id whose day it is, for good
	 * @param day the date
	 * @param title in one line
	 * @param about in some lines
	 * @param link where to read more
	 * @param dropped it does not count any more
	 * @param changed when it was changed last
	 * @param version grows with every change
	 */
	record Day(UUID id, LocalDate day, String title, String about, String link, boolean dropped, Instant changed,
			long version) {
	}

	static CalendarFile of(String fileName, String name, List<Day> days, Instant now) {
		StringBuilder content = new StringBuilder();
		line(content, "BEGIN", "VCALENDAR");
		line(content, "VERSION", "2.0");
		line(content, "PRODID", "-//Tandem//Agreed actions//EN");
		line(content, "CALSCALE", "GREGORIAN");
		line(content, "X-WR-CALNAME", text(name));
		days.forEach((day) -> add(content, day, now));
		line(content, "END", "VCALENDAR");
		return new CalendarFile(fileName, content.toString());
	}

	private static void add(StringBuilder content, Day day, Instant now) {
		line(content, "BEGIN", "VEVENT");
		line(content, "UID", day.id() + "@tandem");
		line(content, "DTSTAMP", MOMENT.format(now));
		line(content, "LAST-MODIFIED", MOMENT.format(day.changed()));
		line(content, "SEQUENCE", Long.toString(day.version()));
		line(content, "DTSTART;VALUE=DATE", DAY.format(day.day()));
		line(content, "DTEND;VALUE=DATE", DAY.format(day.day().plusDays(1)));
		line(content, "SUMMARY", text(day.title()));
		line(content, "DESCRIPTION", text(day.about()));
		line(content, "URL", day.link());
		line(content, "STATUS", day.dropped() ? "CANCELLED" : "CONFIRMED");
		line(content, "TRANSP", "TRANSPARENT");
		line(content, "END", "VEVENT");
	}

	/** What would end a value or a line otherwise (RFC 5545, 3.3.11). */
	private static String text(String typed) {
		return typed.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
	}

	/** Long lines go on after a blank, and no character is cut in two. */
	private static void line(StringBuilder content, String name, String value) {
		String line = name + ":" + value;
		int room = LONGEST_LINE;
		for (int at = 0; at < line.length();) {
			int next = line.offsetByCodePoints(at, 1);
			int bytes = line.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
			if (bytes > room) {
				content.append(END).append(' ');
				room = LONGEST_LINE - 1;
			}
			content.append(line, at, next);
			room -= bytes;
			at = next;
		}
		content.append(END);
	}

}
