package tandem.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and moments as the pages write them; moments are in UTC and say so. */
final class Dates {

	private Dates() {
	}

	static String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british(locale)).format(day);
	}

	static String day(Instant moment, Locale locale) {
		return day(LocalDate.ofInstant(moment, ZoneOffset.UTC), locale);
	}

	static String moment(Instant moment, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", british(locale))
			.format(moment.atOffset(ZoneOffset.UTC));
	}

	/** Plain English would write the month first, which half of the readers misread. */
	private static Locale british(Locale locale) {
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

}
