package tandem.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.assessment.LookAtMailing.RoundMail;
import tandem.assessment.LookAtMailing.SeatMail;
import tandem.shared.Dates;

/**
 * What a round's board says about mail.
 *
 * @param on mail is set up
 * @param reminders the code of how often people are reminded
 * @param zone where they are
 * @param everybodyReached there is an address for each of them
 * @param seats person by person, by the code of the seat
 */
record BoardMail(boolean on, String reminders, String zone, boolean everybodyReached, Map<String, Line> seats) {

	/**
	 * One person's line.
	 *
	 * @param reached there is an address
	 * @param mayRemind an answer is hoped for
	 * @param known names the last reminder, so that a page sent twice reminds once
	 * @param reminded on which day that was
	 * @param next on which day the next one is planned
	 */
	record Line(boolean reached, boolean mayRemind, String known, @Nullable String reminded, @Nullable String next) {

		static Line of(SeatMail seat, ZoneId zone, Locale locale) {
			Instant last = seat.reminded();
			return new Line(seat.reached(), seat.mayBeReminded(),
					(last != null) ? Long.toString(last.toEpochMilli()) : "", day(last, zone, locale),
					day(seat.next(), zone, locale));
		}

		private static @Nullable String day(@Nullable Instant moment, ZoneId zone, Locale locale) {
			return (moment != null) ? Dates.day(LocalDate.ofInstant(moment, zone), locale) : null;
		}

	}

	static BoardMail of(boolean on, RoundMail mail, Locale locale) {
		Map<String, Line> lines = new LinkedHashMap<>();
		mail.seats().forEach((role, seat) -> lines.put(role.code(), Line.of(seat, mail.zone(), locale)));
		return new BoardMail(on, mail.reminders().code(), mail.zone().getId(),
				mail.seats().values().stream().allMatch(SeatMail::reached), lines);
	}

}
