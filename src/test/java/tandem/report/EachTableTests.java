package tandem.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.report.ReportedPair.Step;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.report.Level.BANDS;
import static tandem.report.Level.MARKS;
import static tandem.report.Level.NOTHING;
import static tandem.report.ReportedPair.PRIVATE;
import static tandem.report.ReportedPair.SHOWN;

/** The plan of disclosure, tried for workbook and CSV, each step and each reader. */
@TandemTest
class EachTableTests {

	private static final List<Step> STEPS = List.of(Step.ANSWERED, Step.RELEASED, Step.MARKS_WITHOUT_KEYS,
			Step.MARKS_WITH_BOTH_KEYS);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	static Stream<Arguments> plan() {
		return Stream.of(Arguments.of(Reader.CMO, List.of(NOTHING, BANDS, MARKS, MARKS)),
				Arguments.of(Reader.CIO, List.of(NOTHING, BANDS, MARKS, MARKS)),
				Arguments.of(Reader.CEO, List.of(NOTHING, BANDS, BANDS, MARKS)),
				Arguments.of(Reader.MEMBER, List.of(NOTHING, BANDS, BANDS, BANDS)),
				Arguments.of(Reader.LEAD, List.of(MARKS, MARKS, MARKS, MARKS)));
	}

	@ParameterizedTest
	@MethodSource("plan")
	void opensToEachReaderWhatThePlanSays(Reader reader, List<Level> levels) {
		for (Step step : STEPS) {
			Level level = levels.get(STEPS.indexOf(step));
			ReportedPair pair = new ReportedPair(this.mvc, this.practices, this.rounds).openedTo(step, this.keys);
			String where = "%s at %s".formatted(reader, step);

			checkWorkbook(where, reader, level, ask(pair, reader, "xlsx"));
			checkCsv(where, reader, level, ask(pair, reader, "csv"));
			Reader seen = (reader == Reader.CIO || reader == Reader.CMO) ? Reader.PAIR : reader;
			checkWorkbook(where, seen, level, byApi(pair, reader, "xlsx"));
			checkCsv(where, seen, level, byApi(pair, reader, "csv"));
		}
	}

	private MvcTestResult ask(ReportedPair pair, Reader reader, String form) {
		return switch (reader) {
			case CMO, CIO, CEO -> {
				TestRounds.Person person = pair.person(Seat.valueOf(reader.name()));
				yield get(person.path("report." + form), person.device());
			}
			case LEAD -> get("/rounds/" + pair.round().roundId() + "/report." + form, pair.lead());
			default -> get("/rounds/" + pair.round().roundId() + "/report." + form, pair.member());
		};
	}

	private MvcTestResult byApi(ReportedPair pair, Reader reader, String form) {
		String as = switch (reader) {
			case CMO, CIO -> "pair";
			case CEO -> "ceo";
			default -> "consultant";
		};
		return get("/api/v1/rounds/%s/report.%s?as=%s".formatted(pair.round().roundId(), form, as),
				(reader == Reader.MEMBER) ? pair.memberByApi() : pair.leadByApi());
	}

	private MvcTestResult get(String path, RequestPostProcessor who) {
		return this.mvc.get().uri(path).with(who).exchange();
	}

	private static byte[] file(String where, String type, String suffix, MvcTestResult answer) {
		assertThat(answer).as(where).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).as(where).startsWith(type);
		assertThat(answer.getResponse().getHeader("Content-Disposition")).as(where)
			.startsWith("attachment; filename=\"tandem-Contoso-")
			.contains("." + suffix + "\"");
		assertThat(answer.getResponse().getHeader("Cache-Control")).as(where).contains("no-store");
		return answer.getResponse().getContentAsByteArray();
	}

	private static void checkNothing(String where, MvcTestResult answer) {
		assertThat(answer.getResponse().getHeader("Content-Disposition")).as(where).isNull();
		assertThat(answer).bodyText().as(where).doesNotContain("Perspective", "scorecard", "risk", SHOWN, PRIVATE);
	}

	private static void checkWorkbook(String where, Reader reader, Level level, MvcTestResult answer) {
		if (level == NOTHING) {
			checkNothing(where, answer);
			return;
		}
		OpenedWorkbook workbook = OpenedWorkbook
			.of(file(where, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", answer));
		assertThat(workbook.sheets()).as(where)
			.containsKeys("Overview", "Ratings", "Facets", "Provenance", "Codebook", "Published figures");
		if (level == BANDS) {
			assertThat(workbook.sheets()).as(where)
				.doesNotContainKeys("Questions", "Goals", "Ownership", "Facts", "Relationship", "Comments",
						"What the CEO expected", "The CEO’s form", "Second look");
			assertThat(workbook.cells()).as(where).noneMatch(Number.class::isInstance);
			assertThat(workbook.cells().toString()).as(where).doesNotContain("P1a", "G2b", SHOWN, PRIVATE);
		}
		else {
			assertThat(workbook.sheets()).as(where)
				.containsKeys("Questions", "Goals", "Ownership", "Facts", "Relationship", "Comments");
			assertThat(workbook.sheet("Ratings").get(1)).as(where).anyMatch(Number.class::isInstance);
			assertThat(workbook.cells()).as(where).contains(SHOWN);
			checkWhatOnlySomeRead(where, reader, workbook);
		}
	}

	private static void checkWhatOnlySomeRead(String where, Reader reader, OpenedWorkbook workbook) {
		String cells = workbook.cells().toString();
		if (reader == Reader.LEAD) {
			assertThat(cells).as(where).contains(PRIVATE).doesNotContain("shown to its author only");
			assertThat(workbook.sheets()).as(where).containsKeys("The CEO’s form", "What the CEO expected");
			return;
		}
		assertThat(cells).as(where).doesNotContain(PRIVATE).contains("shown to its author only");
		assertThat(workbook.sheets()).as(where).doesNotContainKeys("The CEO’s form", "Second look");
		assertThat(workbook.sheets().containsKey("What the CEO expected")).as(where).isEqualTo(reader == Reader.CEO);
	}

	private static void checkCsv(String where, Reader reader, Level level, MvcTestResult answer) {
		if (level == NOTHING) {
			checkNothing(where, answer);
			return;
		}
		String csv = new String(file(where, "text/csv", "csv", answer), StandardCharsets.UTF_8);
		assertThat(csv).as(where)
			.startsWith("\uFEFFtheme,source,facet,item,seat,measure,value\r\n")
			.contains("about,,,,,level," + level.code(), "rating,perspective,,,,band,",
					"facet,goals,priorities,,,band,");
		if (level == BANDS) {
			assertThat(csv).as(where)
				.doesNotContain("risk", "P1a", "priority,", "understanding", "question,", SHOWN, PRIVATE);
			assertThat(csv.lines().skip(1)).as(where).noneMatch((line) -> line.matches(".*,[0-9.]+"));
			return;
		}
		assertThat(csv).as(where)
			.contains("rating,perspective,,,,risk,", "question,perspective,scope,P1a,cmo,own,", SHOWN);
		assertThat(csv.contains(PRIVATE)).as(where).isEqualTo(reader == Reader.LEAD);
		assertThat(csv.contains("ceo-form,")).as(where).isEqualTo(reader == Reader.LEAD);
		assertThat(csv.contains("question,accountability,shared-measures,A1d,cmo,own,")).as(where)
			.isEqualTo(reader == Reader.LEAD || reader == Reader.CMO);
		assertThat(csv.contains("ceo-guess,")).as(where).isEqualTo(reader == Reader.LEAD || reader == Reader.CEO);
	}

}
