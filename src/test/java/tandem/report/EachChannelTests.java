package tandem.report;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestDatabase;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.export.pdf.PdfFile;
import tandem.report.ReportedPair.Step;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.report.Level.BANDS;
import static tandem.report.Level.MARKS;
import static tandem.report.Level.NOTHING;
import static tandem.report.ReportedPair.PAY;
import static tandem.report.ReportedPair.PRIVATE;
import static tandem.report.ReportedPair.SHOWN;

/**
 * The plan of disclosure, tried for each way to read, each step and each reader. Files,
 * which know no database, are made once.
 */
@TandemTest
@OnBothDatabases
class EachChannelTests {

	private static final String PAY_BY_API = "\"A1d\":\"";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	static Stream<Arguments> plan() {
		return Stream.of(line(Reader.CMO, NOTHING, BANDS, BANDS, MARKS, MARKS, MARKS),
				line(Reader.CIO, NOTHING, BANDS, BANDS, MARKS, MARKS, MARKS),
				line(Reader.CEO, NOTHING, BANDS, BANDS, BANDS, BANDS, MARKS),
				line(Reader.MEMBER, NOTHING, BANDS, BANDS, BANDS, BANDS, BANDS),
				line(Reader.LEAD, MARKS, MARKS, MARKS, MARKS, MARKS, MARKS));
	}

	private static Arguments line(Reader reader, Level... levels) {
		return Arguments.of(reader, List.of(levels));
	}

	@ParameterizedTest
	@MethodSource("plan")
	void opensToEachReaderWhatThePlanSaysInEveryChannel(Reader reader, List<Level> levels) {
		for (Step step : Step.values()) {
			Level level = levels.get(step.ordinal());
			ReportedPair pair = new ReportedPair(this.mvc, this.practices, this.rounds).openedTo(step, this.keys);

			checkPage(step, reader, level, page(pair, reader));
			checkJson(step, reader, level, json(pair, reader));
			if (!TestDatabase.isPostgres() && (step == Step.ANSWERED || levels.indexOf(level) == step.ordinal())) {
				checkFile(step, reader, level, file(pair, reader, ""));
				checkFile(step, reader, (level == MARKS && reader != Reader.CEO) ? BANDS : level,
						file(pair, reader, "?edition=ceo"));
			}
			if (reader != Reader.MEMBER && reader != Reader.LEAD) {
				Level preview = (level == NOTHING) ? BANDS : level;
				checkPage(step, reader, preview, pair.page(pair.lead(), "?as=" + reader.code()));
				assertThat(pair.page(pair.member(), "?as=" + reader.code())).hasStatus(403);
			}
		}
	}

	private static MvcTestResult page(ReportedPair pair, Reader reader) {
		return switch (reader) {
			case CMO -> pair.seatPage(Seat.CMO);
			case CIO -> pair.seatPage(Seat.CIO);
			case CEO -> pair.seatPage(Seat.CEO);
			case LEAD -> pair.page(pair.lead(), "");
			default -> pair.page(pair.member(), "");
		};
	}

	private static MvcTestResult json(ReportedPair pair, Reader reader) {
		return switch (reader) {
			case CMO, CIO -> pair.byApi(true, "pair");
			case CEO -> pair.byApi(true, "ceo");
			case LEAD -> pair.byApi(true, "consultant");
			default -> pair.byApi(false, "consultant");
		};
	}

	private static void checkPage(Step step, Reader reader, Level level, MvcTestResult page) {
		String where = "%s at %s".formatted(reader, step);
		switch (level) {
			case NOTHING -> assertThat(page).bodyText()
				.as(where)
				.contains("Not yet")
				.doesNotContain("The four ratings")
				.doesNotContain(ReportedPair.aboveTheBands());
			case BANDS -> assertThat(page).hasStatusOk()
				.bodyText()
				.as(where)
				.contains("The four ratings", "The plan")
				.doesNotContain(ReportedPair.aboveTheBands());
			case MARKS -> {
				assertThat(page).hasStatusOk().bodyText().as(where).contains(SHOWN, "Goal map", "class=\"bar\"");
				checkWhatOnlySomeRead(where, reader, page);
			}
		}
	}

	private static void checkWhatOnlySomeRead(String where, Reader reader, MvcTestResult page) {
		if (reader == Reader.LEAD) {
			assertThat(page).bodyText().as(where).contains(PRIVATE, PAY, "For you alone");
			return;
		}
		assertThat(page).bodyText().as(where).doesNotContain(PRIVATE, "For you alone");
		if (reader == Reader.CEO) {
			assertThat(page).bodyText()
				.as(where)
				.contains("Where the CEO expected their marks", "As the CEO sees it")
				.doesNotContain(PAY);
		}
		else {
			assertThat(page).bodyText()
				.as(where)
				.contains(PAY, "shown to its author only")
				.doesNotContain("Where the CEO expected their marks");
		}
	}

	private static MvcTestResult file(ReportedPair pair, Reader reader, String query) {
		return switch (reader) {
			case CMO, CIO, CEO -> pair.atSeat(Seat.valueOf(reader.name()), "report.pdf" + query);
			default -> pair.file((reader == Reader.LEAD) ? pair.lead() : pair.member(), query);
		};
	}

	/** On paper a level is told by the words of its parts. */
	private static void checkFile(Step step, Reader reader, Level level, MvcTestResult file) {
		String where = "%s at %s".formatted(reader, step);
		if (level == NOTHING) {
			checkPage(step, reader, level, file);
			return;
		}
		assertThat(file).as(where)
			.hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("Cache-Control", "no-store");
		String text = new PdfFile(file.getResponse().getContentAsByteArray()).text();
		assertThat(text).as(where).contains("The four ratings", "The plan");
		if (level == BANDS) {
			assertThat(text).as(where)
				.doesNotContain(PRIVATE, SHOWN, PAY, ", risk ", "· risk ", "Priority", "Goal map", "Ownership map",
						"Plain facts", "Understanding of each other", "Where the CEO expected their marks",
						"For you alone");
		}
		else {
			checkWhatOnlySomeRead(where, reader, text);
		}
	}

	private static void checkWhatOnlySomeRead(String where, Reader reader, String text) {
		if (reader == Reader.LEAD) {
			assertThat(text).as(where).contains(SHOWN, PRIVATE, PAY, "For you alone");
		}
		else if (reader == Reader.CEO) {
			assertThat(text).as(where).doesNotContain(PRIVATE, "For you alone", PAY);
		}
		else {
			assertThat(text).as(where)
				.contains(SHOWN, PAY, "shown to its author only")
				.doesNotContain(PRIVATE, "For you alone", "Where the CEO expected their marks");
		}
	}

	private static void checkJson(Step step, Reader reader, Level level, MvcTestResult json) {
		String where = "%s at %s".formatted(reader, step);
		switch (level) {
			case NOTHING -> assertThat(json).as(where)
				.hasStatus((reader == Reader.MEMBER) ? 403 : 409)
				.bodyText()
				.doesNotContain("sources");
			case BANDS -> assertThat(json).hasStatusOk()
				.bodyText()
				.as(where)
				.contains("\"level\":\"bands\"")
				.contains("\"marks\":null", "\"leadNotes\":null", "\"ceoGuesses\":[]")
				.doesNotContain("risk", "items", "P1a", "priority", "understanding", "\"ownership\"", PRIVATE, SHOWN);
			case MARKS -> {
				assertThat(json).hasStatusOk().bodyText().as(where).contains("\"level\":\"marks\"", "\"risk\"", SHOWN);
				assertThat(json).bodyText().as(where).contains("\"P1a.own\":", "\"P1a.guess\":", "\"reasons\":{\"");
				checkWhatOnlySomeReadByApi(where, reader, json);
			}
		}
	}

	private static void checkWhatOnlySomeReadByApi(String where, Reader reader, MvcTestResult json) {
		boolean guesses = reader == Reader.LEAD || reader == Reader.CEO;
		assertThat(json).bodyText().as(where).contains("\"ceoGuesses\":[" + (guesses ? "{" : "]"));
		if (reader == Reader.LEAD) {
			assertThat(json).bodyText()
				.as(where)
				.contains(PRIVATE, PAY_BY_API, "\"ceoAnswers\":{\"C1\":", "\"payHeldBack\":[]");
		}
		else {
			assertThat(json).bodyText()
				.as(where)
				.contains("\"leadNotes\":null", "\"payHeldBack\":[\"cio\",\"cmo\"]")
				.doesNotContain(PRIVATE, PAY_BY_API, "\"A1d\":{", "\"C1\"", "\"C5\"", "C8");
		}
	}

}
