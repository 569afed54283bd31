package tandem.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTests {

	private static final UUID ID = UUID.fromString("6f1ed002-ab56-4e1c-9e9a-2f0d3c4b5a69");

	private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

	@Test
	void holdsAWholeDayUnderAStableName() {
		String content = file(day("Stand-up", "CMO", false));

		assertThat(content.split("\r\n")).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0",
				"PRODID:-//Tandem//Agreed actions//EN", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Contoso", "BEGIN:VEVENT",
				"UID:6f1ed002-ab56-4e1c-9e9a-2f0d3c4b5a69@tandem", "DTSTAMP:20270111T090000Z",
				"LAST-MODIFIED:20270110T090000Z", "SEQUENCE:3", "DTSTART;VALUE=DATE:20271231",
				"DTEND;VALUE=DATE:20280101", "SUMMARY:Stand-up", "DESCRIPTION:CMO",
				"URL:https://tandem.example/seat/1/plan", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT",
				"END:VCALENDAR");
	}

	@Test
	void takesBackWhatWasDropped() {
		assertThat(file(day("Stand-up", "CMO", true))).contains("\r\nSTATUS:CANCELLED\r\n");
	}

	@Test
	void endsEachLineInTheSameWayAndNoneWithoutOne() {
		String content = file(day("A\nB", "CMO\r\nCIO", false));

		assertThat(content).endsWith("\r\n").contains("SUMMARY:A\\nB\r\n", "DESCRIPTION:CMO\\nCIO\r\n");
		assertThat(content.replace("\r\n", "")).doesNotContain("\r", "\n");
	}

	@Test
	void letsNoWordEndAValue() {
		assertThat(file(day("a;b,c\\d:e\nEND:VEVENT", "", false)))
			.contains("SUMMARY:a\\;b\\,c\\\\d:e\\nEND:VEVENT\r\n");
	}

	@Test
	void foldsLongLinesWithoutCuttingACharacter() {
		String title = "約定事項 😀 ".repeat(20).strip();

		String content = file(day(title, "", false));

		assertThat(Arrays.stream(content.split("\r\n")))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		assertThat(content).doesNotContain("\uFFFD");
		assertThat(content.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
	}

	private static CalendarFile.Day day(String title, String about, boolean dropped) {
		return new CalendarFile.Day(ID, LocalDate.of(2027, 12, 31), title, about, "https://tandem.example/seat/1/plan",
				dropped, Instant.parse("2027-01-10T09:00:00Z"), 3);
	}

	private static String file(CalendarFile.Day day) {
		return CalendarFile.of("contoso.ics", "Contoso", List.of(day), NOW).content();
	}

}
