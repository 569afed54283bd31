package tandem.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.insight.FindBenchmarks;
import tandem.insight.Noise;
import tandem.insight.Trend;
import tandem.report.Level;
import tandem.report.Paper;

import static org.assertj.core.api.Assertions.assertThat;

/** Rounds compared on paper: whole, tagged, and with no more than is open. */
@TandemTest
class PrintedTrendTests {

	private static final String NUMBERS = "[(（]\\d+–\\d+[)）]";

	@Autowired
	private PrintTrend print;

	@Autowired
	private OpenedPractices practices;

	private UUID practice;

	@BeforeEach
	void openPractice() {
		this.practice = this.practices.owner().practiceId();
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "en, Rounds compared: Northwind, Source by source, closer",
			"de, Runden im Vergleich: Northwind, Quelle für Quelle, näher", "zh-Hant, 各輪比較：Northwind, 逐一來源, 更接近" })
	void isATaggedDocument(String language, String title, String sources, String closer) {
		PdfFile file = printed(language, TestTrends.falling("Northwind", 3, Level.MARKS));

		assertThat(file.breaksOfUniversalAccess()).isEmpty();
		assertThat(file.fontsNotEmbedded()).isEmpty();
		assertThat(file.bookmarks()).contains(sources);
		assertThat(file.pages()).isBetween(4, 8);
		assertThat(file.text()).contains(title, closer, "2 / " + file.pages())
			.containsPattern(NUMBERS)
			.doesNotContain("??");
	}

	@Test
	void holdsNoNumberWhereOnlyBandsAreOpen() {
		PdfFile file = printed("en", TestTrends.falling("Northwind", 3, Level.BANDS));

		assertThat(file.text()).contains("Bands: words without numbers", "For the practice", "Conflict", "closer")
			.doesNotContainPattern(NUMBERS);
		assertThat(file.breaksOfUniversalAccess()).isEmpty();
	}

	@Test
	void saysWhatCannotBeComparedAndWhoIsNew() {
		PdfFile file = printed("en", TestTrends.broken("Northwind"));

		assertThat(file.text()).contains("rated by different rules", "somebody else sat there", "Not rated",
				"One page a month, both names on it");
		assertThat(file.breaksOfUniversalAccess()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void staysWholeWithAsManyRoundsAsAreComparedAndTheLongestName(Paper paper) {
		Trend trend = TestTrends.falling("Holding of many <b>parts</b> ".repeat(11).strip(), 6, Level.MARKS);

		PdfFile file = new PdfFile(this.print.print(this.practice, paper, () -> trend).orElseThrow().content());

		assertThat(file.width()).isBetween((paper == Paper.A4) ? 595f : 612f, (paper == Paper.A4) ? 596f : 612.5f);
		assertThat(file.text()).contains("many <b>parts</b>", "Round 6");
	}

	@Test
	void isNotMadeOfNothing() {
		Trend nothing = new Trend("Northwind", List.of(), Noise.UNKNOWN,
				new FindBenchmarks.Standing(Map.of(), Map.of()), Map.of());

		assertThat(this.print.print(this.practice, Paper.A4, () -> nothing)).isEmpty();
		assertThat(printed("en", TestTrends.falling("Northwind", 1, Level.MARKS)).text())
			.contains("One round is rated so far");
	}

	private PdfFile printed(String language, Trend trend) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
		return new PdfFile(this.print.print(this.practice, Paper.A4, () -> trend).orElseThrow().content());
	}

}
