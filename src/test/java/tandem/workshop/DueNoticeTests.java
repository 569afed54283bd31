package tandem.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueNoticeTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	/** 2027-01-15 is a Friday; 2027-03-28 begins summer time in Berlin. */
	@ParameterizedTest
	@CsvSource({ "2027-01-15, 2027-01-12T09:00:00Z, 2027-01-15T09:00:00Z",
			"2027-01-16, 2027-01-13T09:00:00Z, 2027-01-15T09:00:00Z",
			"2027-01-17, 2027-01-14T09:00:00Z, 2027-01-15T09:00:00Z",
			"2027-01-18, 2027-01-15T09:00:00Z, 2027-01-18T09:00:00Z",
			"2027-01-19, 2027-01-15T09:00:00Z, 2027-01-19T09:00:00Z",
			"2027-03-29, 2027-03-26T09:00:00Z, 2027-03-29T08:00:00Z" })
	void comesOnWorkingDaysByTheClockOfTheZone(LocalDate due, Instant soon, Instant onTheDay) {
		assertThat(DueNotice.SOON.at(due, BERLIN)).isEqualTo(soon);
		assertThat(DueNotice.ON_THE_DAY.at(due, BERLIN)).isEqualTo(onTheDay);
		assertThat(DueNotice.next(soon.minusSeconds(1), due, BERLIN)).contains(soon);
		assertThat(DueNotice.next(soon, due, BERLIN)).contains(onTheDay);
		assertThat(DueNotice.next(onTheDay, due, BERLIN)).isEmpty();
		assertThat(DueNotice.now(onTheDay.minusSeconds(1), due, BERLIN)).isEqualTo(DueNotice.SOON);
		assertThat(DueNotice.now(onTheDay, due, BERLIN)).isEqualTo(DueNotice.ON_THE_DAY);
	}

}
