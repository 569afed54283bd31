package tandem.export.pdf;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import tandem.TandemTest;
import tandem.report.Edition;
import tandem.report.Handout;
import tandem.report.Paper;
import tandem.report.ReportView;
import tandem.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is printed: whole, of its length, readable by everybody's programs, whatever
 * people are called.
 */
@TandemTest
class PrintedReportTests {

	private static final int LARGEST = 1_000_000;

	@Autowired
	private PrintReport print;

	@Autowired
	private Samples samples;

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "en, The four ratings, The plan", "de, Die vier Bewertungen, Der Plan", "zh-Hant, 四項評定, 計畫" })
	void isATaggedDocumentOfTwelveToTwentyPages(String language, String ratings, String plan) {
		PdfFile full = printed(language, this.samples.madeUpFirm().open(), Edition.FULL);

		assertThat(full.breaksOfUniversalAccess()).isEmpty();
		assertThat(full.pages()).isBetween(12, 20);
		assertThat(full.content()).hasSizeLessThan(LARGEST);
		assertThat(full.fontsNotEmbedded()).isEmpty();
		assertThat(full.bookmarks()).hasSizeGreaterThan(10).contains(ratings, plan);
		assertThat(full.text()).contains("Marrow & Finch", "Tessa Brandt", ratings, "2 / " + full.pages())
			.doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "zh-Hant" })
	void tellsACeoOnTwoPages(String language) {
		PdfFile two = printed(language, this.samples.madeUpFirm().asCeo(), Edition.CEO);

		assertThat(two.breaksOfUniversalAccess()).isEmpty();
		assertThat(two.pages()).isEqualTo(2);
		assertThat(two.fontsNotEmbedded()).isEmpty();
		assertThat(two.text()).doesNotContain("??");
	}

	@Test
	void keepsMarksOutOfTheEditionForACeoInAnybodyElsesHands() {
		PdfFile two = printed("en", this.samples.madeUpFirm().open(), Edition.CEO);

		assertThat(two.text()).contains("Bands: words without numbers", "Strained").doesNotContain("Priority", "· 54");
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void fitsThePaper(Paper paper) {
		ReportView view = this.samples.madeUpFirm().asCeo();

		PdfFile file = new PdfFile(
				this.print.make(() -> Optional.of(new Handout(view, null, Edition.CEO, paper, "made-up")))
					.orElseThrow());

		assertThat(file.width()).isBetween((paper == Paper.A4) ? 595f : 612f, (paper == Paper.A4) ? 596f : 612.5f);
		assertThat(file.pages()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script> & <b>bold</b> ]]>", "file:///etc/passwd",
			"${7*7} #{x} [[${1}]]", "Ærø – “Ünïcode” Łódź Ελλάς Москва" })
	void showsANameAsTyped(String name) {
		PdfFile two = printed("en", TestViews.named(this.samples.madeUpFirm().asCeo(), name, name), Edition.CEO);

		assertThat(two.text()).contains("CMO and CIO at " + name, "CMO " + name);
	}

	@Test
	void staysWholeWithTheLongestNames() {
		ReportView words = TestViews.named(this.samples.madeUpFirm().open(), "Holding of many parts ".repeat(14),
				"y".repeat(300));
		ReportView solid = TestViews.named(this.samples.madeUpFirm().asCeo(), "x".repeat(300), "y".repeat(300));

		assertThat(printed("en", words, Edition.FULL).text()).contains("many parts");
		assertThat(printed("en", solid, Edition.CEO).pages()).isEqualTo(2);
		assertThat(printed("de", solid, Edition.CEO).pages()).isLessThanOrEqualTo(3);
	}

	@Test
	void writesWhatItHasASignForAndMarksTheRest() {
		ReportView view = TestViews.named(this.samples.madeUpFirm().asCeo(), "Acme 🚀 한국 简体 喆",
				"Zoë 👩🏽‍💻 \u0001 ฉ \u200Fא");

		PdfFile two = printed("en", view, Edition.CEO);

		assertThat(two.text()).contains("Acme 🚀 한국 简体 喆", "Zoë", "▫").doesNotContain("#");
		assertThat(two.breaksOfUniversalAccess()).isEmpty();
	}

	@Test
	void staysWholeWithManyLongComments() {
		String words = "<img src=x onerror=alert(1)> We should meet. ".repeat(45).substring(0, 2000);

		PdfFile full = printed("en", TestViews.commented(this.samples.madeUpFirm().open(), 40, words), Edition.FULL);

		assertThat(full.text().split("onerror=alert", -1)).hasSizeGreaterThan(40 * 40);
		assertThat(full.content()).hasSizeLessThan(LARGEST);
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void staysWholeWhereLittleOrNothingIsKnown(Edition edition) {
		ReportView published = TestViews.withoutCeo(this.samples.publishedCase().open());
		ReportView empty = TestViews.empty(this.samples.madeUpFirm().open());

		assertThat(printed("en", published, edition).text()).contains("Not rated", "The plan");
		assertThat(printed("en", empty, edition).text()).contains("Not rated", "The answers call for no step now.");
	}

	private PdfFile printed(String language, ReportView view, Edition edition) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
		return new PdfFile(
				this.print.make(() -> Optional.of(new Handout(view, null, edition, Paper.A4, null))).orElseThrow());
	}

}
