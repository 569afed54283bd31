package tandem.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Days and moments as every page writes them, in the manner of the reader's language;
 * moments are in UTC and say so.
 */
public final class Dates {

	private Dates() {
	}

	public static String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british(locale)).format(day);
	}

	public static String day(Instant moment, Locale locale) {
		return day(LocalDate.ofInstant(moment, ZoneOffset.UTC), locale);
	}

	public static String moment(Instant moment, Locale locale) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(british(locale))
			.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
	}

	/** Plain English would write the month first, which half of the readers misread. */
	private static Locale british(Locale locale) {
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

}
