package tandem.mail;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter that can wait arrives by day, by the clock on its reader's wall. */
class OfficeHoursTests {

	@ParameterizedTest
	@CsvSource({ "2027-01-11T07:59:59Z, Europe/London, 2027-01-11T08:00:00Z",
			"2027-01-11T08:00:00Z, Europe/London, 2027-01-11T08:00:00Z",
			"2027-01-11T17:59:59Z, Europe/London, 2027-01-11T17:59:59Z",
			"2027-01-11T18:00:00Z, Europe/London, 2027-01-12T08:00:00Z",
			"2027-01-15T18:00:00Z, Europe/London, 2027-01-18T08:00:00Z",
			"2027-01-16T12:00:00Z, Europe/London, 2027-01-18T08:00:00Z",
			"2027-01-11T09:00:00Z, Asia/Taipei, 2027-01-11T09:00:00Z",
			"2027-01-11T10:00:00Z, Asia/Taipei, 2027-01-12T00:00:00Z",
			"2027-01-11T23:30:00Z, Asia/Taipei, 2027-01-12T00:00:00Z",
			"2027-01-11T09:00:00Z, America/Los_Angeles, 2027-01-11T16:00:00Z" })
	void findsTheNextMomentInThem(Instant moment, ZoneId zone, Instant next) {
		assertThat(new OfficeHours(zone).next(moment)).isEqualTo(next);
	}

	/** Friday before a change of the clock, Monday after it. */
	@ParameterizedTest
	@CsvSource({ "2027-03-26T17:30:00Z, 2027-03-29T06:00:00Z", "2027-10-29T17:30:00Z, 2027-11-01T07:00:00Z" })
	void keepsTheWallClockWhenSummerTimeComesAndGoes(Instant friday, Instant monday) {
		OfficeHours berlin = new OfficeHours(ZoneId.of("Europe/Berlin"));

		assertThat(berlin.next(friday)).isEqualTo(monday);
	}

	@Test
	void areTheMomentsThatTheyFind() {
		OfficeHours apia = new OfficeHours(ZoneId.of("Pacific/Apia"));
		Instant hour = Instant.parse("2027-01-01T00:30:00Z");

		for (int count = 0; count < 24 * 400; count++) {
			Instant next = apia.next(hour);
			assertThat(apia.contain(next)).isTrue();
			assertThat(next).isAfterOrEqualTo(hour);
			hour = hour.plusSeconds(3600);
		}
	}

}
