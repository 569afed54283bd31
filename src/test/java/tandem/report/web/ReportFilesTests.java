package tandem.report.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.Accent;
import tandem.account.DressPractice;
import tandem.account.Logo;
import tandem.account.OpenedPractices;
import tandem.export.pdf.PdfFile;
import tandem.report.ReportedPair;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report taken away: its name, what is written down of it, and what is said instead.
 */
@TandemTest
class ReportFilesTests {

	private static final String SVG = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><defs><linearGradient id="g">
			<stop offset="0" stop-color="#123456"/></linearGradient></defs><rect width="40" height="10" fill="url(#g)"/>
			<image href="file:///etc/passwd"/><path d="M0 0a5 5 0 0 1 5 5z"/></svg>""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private DressPractice dressPractice;

	@Test
	void isKeptUnderItsClientsNameAndWrittenDownEachTime() {
		ReportedPair pair = submitted();
		pair.release("bands");

		MvcTestResult file = pair.file(pair.lead(), "?paper=letter&edition=ceo");
		pair.file(pair.lead(), "?as=cio&edition=ceo");
		pair.atSeat(Seat.CMO, "report.pdf?edition=ceo");

		assertThat(file).hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("Cache-Control", "no-store")
			.hasHeader("Content-Disposition",
					"attachment; filename=\"tandem-Contoso-%1$s.pdf\"; filename*=UTF-8''tandem-Contoso-%1$s.pdf"
						.formatted(day(file)));
		assertThat(pair.logPage(Seat.CIO)).bodyText()
			.contains("took a copy of the data away (PDF of the report, bands)",
					"took a copy of the data away (PDF of the report, marks)",
					"took a copy of the data away (PDF of the report, bands, as the CIO sees it)");
	}

	private static String day(MvcTestResult file) {
		return String.valueOf(file.getResponse().getHeader("Content-Disposition"))
			.replaceFirst(".*Contoso-([0-9-]+)\\.pdf.*", "$1");
	}

	@Test
	void wearsThePracticesLogoAndNameForItsPeople() {
		ReportedPair pair = submitted();
		this.dressPractice.logo(pair.leadConsultant(), Logo.read(SVG.getBytes(StandardCharsets.UTF_8)).orElseThrow());
		this.dressPractice.accents(pair.leadConsultant(),
				new DressPractice.Accents(Accent.read("#7a1f1f").orElseThrow(), null));

		MvcTestResult file = pair.file(pair.lead(), "");

		PdfFile pdf = new PdfFile(file.getResponse().getContentAsByteArray());
		assertThat(pdf.breaksOfUniversalAccess()).isEmpty();
		assertThat(pdf.text()).contains("For the lead consultant alone", "not released yet", "Bands and marks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?paper=a3", "?edition=short", "?as=nobody", "?as=", "?paper=" })
	void isNotThereInAFormThatNobodyKnows(String query) {
		ReportedPair pair = submitted();

		assertThat(pair.file(pair.lead(), query)).hasStatus(404);
	}

	@Test
	void isAnsweredAsThePageIsWhereNothingIsOpen() {
		ReportedPair pair = submitted();

		assertThat(pair.file(pair.member(), "")).hasStatus(pair.page(pair.member(), "").getResponse().getStatus())
			.bodyText()
			.contains("Not yet");
		assertThat(pair.atSeat(Seat.CEO, "report.pdf")).hasStatusOk().bodyText().contains("Not yet");
		assertThat(pair.file(pair.member(), "?as=cmo")).hasStatus(403);
	}

	@Test
	void asksToComeBackWhereItCannotBeMadeNow() {
		/* Whoever is called away while waiting for a turn gets none. */
		Thread.currentThread().interrupt();
		MvcTestResult busy = this.mvc.get().uri("/sample/report.pdf").exchange();

		assertThat(Thread.interrupted()).isTrue();
		assertThat(busy).hasStatus(503)
			.hasHeader("Retry-After", "10")
			.bodyText()
			.contains("Many files are being made just now");
	}

	private ReportedPair submitted() {
		ReportedPair pair = new ReportedPair(this.mvc, this.practices, this.rounds);
		pair.submitAll();
		return pair;
	}

}
