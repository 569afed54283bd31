package tandem.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class WorkbookTests {

	/** What a spreadsheet would compute or call, were it taken for a formula. */
	private static final Map<String, String> FORMULAS = Map.of("comment.perspective", "=1234*4321", "comment.goals",
			"+1234*4321", "comment.accountability", "@SUM(1234)", "comment.structure", "-1234*4321");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private AccessLog log;

	private SignedIn lead;

	private TestRounds.Launched round;

	@BeforeEach
	void completeARoundWithFormulas() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
		Seat.PAIR.forEach((seat) -> {
			Map<String, String> answers = this.rounds.middling(seat);
			FORMULAS.forEach((field, words) -> {
				answers.put(field, words);
				answers.put(field + ".use", "report");
			});
			this.rounds.submitted(this.round, seat, answers);
		});
	}

	@Test
	void holdsNumbersAsNumbersAndDaysAsDays() throws IOException {
		OpenedWorkbook workbook = OpenedWorkbook.of(workbook("en"));

		List<Object> question = workbook.sheet("Questions").get(1);
		assertThat(question.get(0)).isEqualTo("P1a");
		assertThat(question.subList(6, 11)).allMatch(Double.class::isInstance);
		assertThat(workbook.sheet("Overview")).contains(List.of("Made", LocalDate.of(2027, 1, 11)));
		assertThat(workbook.sheet("Ratings").get(1).subList(3, 7)).allMatch(Double.class::isInstance);
		assertThat(workbook.sheet("Codebook")).hasSizeGreaterThan(60);
	}

	@Test
	void makesRoomForWhatGoesOnInAnotherLine() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook("en")))) {
			XSSFSheet plan = workbook.getSheet("Plan");

			assertThat(plan.getRow(1).getHeightInPoints()).isGreaterThan(4 * plan.getDefaultRowHeightInPoints());
			assertThat(workbook.getSheet("Overview").getRow(1).getHeightInPoints()).isEqualTo(15);
		}
	}

	@Test
	void showsTextLikeAFormulaAsItWasTyped() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook("en")))) {
			XSSFSheet comments = workbook.getSheet("Comments");
			for (int y = 1; y <= comments.getLastRowNum(); y++) {
				Cell words = comments.getRow(y).getCell(2);
				assertThat(FORMULAS).containsValue(words.getStringCellValue());
				assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
			}
			assertThat(comments.getLastRowNum()).isEqualTo(8);
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, CMO and CIO at Contoso, Questions", "de, CMO und CIO bei Contoso, Fragen",
			"zh-Hant, Contoso的CMO與CIO, 題目" })
	void speaksTheReadersLanguage(String language, String title, String sheet) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(language)))) {
			var properties = workbook.getProperties().getCoreProperties();
			assertThat(properties.getTitle()).isEqualTo(title);
			assertThat(properties.getUnderlyingProperties().getLanguageProperty()).hasValue(language);
			XSSFSheet questions = workbook.getSheet(sheet);
			assertThat(questions.getRepeatingRows().formatAsString()).isEqualTo("1:1");
			assertThat(questions.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:L");
			assertThat(questions.getPrintSetup().getLandscape()).isTrue();
		}
	}

	@Test
	void writesIntoTheLogWhatWasTakenAway() throws IOException {
		workbook("en");

		assertThat(this.log.ofRound(this.round.roundId(), 0, 200))
			.extracting(LoggedAccess::action, LoggedAccess::detail)
			.contains(org.assertj.core.groups.Tuple.tuple("exported", "xlsx-marks"));
		assertThat(this.mvc.get().uri("/rounds/" + this.round.roundId() + "/log").with(OpenedPractices.as(this.lead)))
			.bodyText()
			.contains("workbook: bands and marks");
	}

	/** Where LibreOffice is there, it opens the file and computes nothing. */
	@Test
	void opensInLibreOfficeWithNothingComputed(@TempDir Path folder) throws Exception {
		Path office = List.of("/usr/bin/soffice", "/usr/local/bin/soffice")
			.stream()
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(null);
		Assumptions.assumeTrue(office != null, "No LibreOffice on this machine");
		Files.write(folder.resolve("report.xlsx"), workbook("en"));

		Process process = new ProcessBuilder(String.valueOf(office),
				"-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to",
				"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir",
				folder.toString(), folder.resolve("report.xlsx").toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("office.log").toFile())
			.start();
		try {
			assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			process.destroyForcibly();
		}

		assertThat(Files.readString(folder.resolve("report-Comments.csv"), StandardCharsets.UTF_8))
			.contains("=1234*4321", "+1234*4321", "@SUM(1234)", "-1234*4321")
			.doesNotContain("5332114", "#NAME");
		assertThat(Files.readString(folder.resolve("report-Questions.csv"), StandardCharsets.UTF_8)).contains("P1a");
	}

	private byte[] workbook(String language) {
		MvcTestResult made = this.mvc.get()
			.uri("/rounds/" + this.round.roundId() + "/report.xlsx")
			.header("Accept-Language", language)
			.with(OpenedPractices.as(this.lead))
			.exchange();
		assertThat(made).hasStatusOk();
		return made.getResponse().getContentAsByteArray();
	}

}
