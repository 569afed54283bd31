package tandem.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When people are reminded: ten in the morning, on working days, and not for ever. */
class RemindersTests {

	/** A Monday. */
	private static final LocalDate START = LocalDate.of(2027, 1, 11);

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Test
	void comeEverySevenDaysForSixWeeksWithoutADay() {
		assertThat(days(Reminders.EVERY_7_DAYS, START, null, BERLIN)).containsExactly("2027-01-18", "2027-01-25",
				"2027-02-01", "2027-02-08", "2027-02-15", "2027-02-22");
	}

	@Test
	void moveFromAWeekendToMonday() {
		assertThat(days(Reminders.EVERY_3_DAYS, START, LocalDate.of(2027, 1, 15), BERLIN)).startsWith("2027-01-13",
				"2027-01-14", "2027-01-18", "2027-01-20", "2027-01-25");
	}

	@Test
	void comeTwoDaysBeforeTheDayAndOnFridayWhereThatIsAWeekend() {
		LocalDate monday = LocalDate.of(2027, 1, 25);

		assertThat(days(Reminders.EVERY_7_DAYS, START, monday, BERLIN)).containsSequence("2027-01-18", "2027-01-22",
				"2027-01-25");
	}

	@Test
	void endTwoWeeksAfterTheDay() {
		assertThat(days(Reminders.EVERY_3_DAYS, START, LocalDate.of(2027, 1, 20), BERLIN)).last()
			.isEqualTo("2027-02-01");
		assertThat(Reminders.EVERY_3_DAYS.next(Instant.parse("2027-02-04T00:00:00Z"), START, LocalDate.of(2027, 1, 20),
				BERLIN))
			.isEmpty();
	}

	@Test
	void neverComeWhereNobodyAskedForThem() {
		assertThat(days(Reminders.NONE, START, LocalDate.of(2027, 1, 25), BERLIN)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/Berlin", "America/New_York", "Asia/Taipei", "Australia/Lord_Howe", "Pacific/Apia",
			"America/St_Johns", "Africa/Casablanca" })
	void comeAtTenByTheWallClockThroughEveryChangeOfIt(String name) {
		ZoneId zone = ZoneId.of(name);

		for (LocalDate start = START; start.isBefore(START.plusYears(1)); start = start.plusDays(17)) {
			List<ZonedDateTime> moments = moments(Reminders.EVERY_3_DAYS, start, start.plusDays(20), zone);
			assertThat(moments).hasSizeGreaterThan(6).allSatisfy((moment) -> {
				assertThat(moment.getHour()).isEqualTo(10);
				assertThat(moment.getDayOfWeek().getValue()).isLessThan(6);
			});
			assertThat(moments.stream().map(ZonedDateTime::toLocalDate)).doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "EVERY_3_DAYS", "EVERY_7_DAYS" })
	void areNotMadeUpForWhenTheyWereMissed(Reminders reminders) {
		Instant late = Instant.parse("2027-01-29T23:00:00Z");

		assertThat(reminders.next(late, START, null, BERLIN).orElseThrow()).isAfter(late);
	}

	private static List<String> days(Reminders reminders, LocalDate start, @Nullable LocalDate due, ZoneId zone) {
		return moments(reminders, start, due, zone).stream().map((moment) -> moment.toLocalDate().toString()).toList();
	}

	private static List<ZonedDateTime> moments(Reminders reminders, LocalDate start, @Nullable LocalDate due,
			ZoneId zone) {
		List<ZonedDateTime> moments = new ArrayList<>();
		Instant after = start.atStartOfDay(zone).toInstant();
		for (Instant next = reminders.next(after, start, due, zone).orElse(null); next != null; next = reminders
			.next(next, start, due, zone)
			.orElse(null)) {
			moments.add(next.atZone(zone));
		}
		return moments;
	}

}
