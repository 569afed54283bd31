package tandem.account.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import tandem.account.HoldSessions.OpenSession;

/**
 * A session as its member's page lists it, with moments in words.
 *
 * @param handle to end it by
 * @param device on which it was opened
 * @param first when it was opened
 * @param last when it was last used
 * @param here it is the one that looks
 */
record SessionLine(String handle, String device, String first, String last, boolean here) {

	static SessionLine of(OpenSession session, Locale locale) {
		return new SessionLine(session.handle(), session.device(), moment(session.firstSeen(), locale),
				moment(session.lastSeen(), locale), session.here());
	}

	private static String moment(Instant moment, Locale locale) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
			.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
	}

}
