package tandem.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is logged can be read, in each language, with its moment as that language
 * writes it.
 */
@TandemTest
class WordLogTests {

	private static final Instant AT = Instant.parse("2027-01-11T15:04:05Z");

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN,
			Locale.forLanguageTag("zh-Hant"));

	@Autowired
	private WordLog wordLog;

	@ParameterizedTest
	@EnumSource(Action.class)
	void wordsEveryActionInEveryLanguage(Action action) {
		List<String> worded = LANGUAGES.stream()
			.map((language) -> words(action.code(), "cmo", language).what())
			.toList();

		assertThat(worded).doesNotHaveDuplicates().noneMatch((words) -> words.contains(action.code() + "?"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en | report-viewed | marks, as ceo | opened the report (marks, as the CEO sees it)",
			"en | link-made | cio | made a personal link for the CIO",
			"en | key-turned | ceo-marks | turned the key: marks for the CEO",
			"en | answers-imported | Ann, as ever | brought in answers given elsewhere; consent obtained by Ann, as ever",
			"de | key-turned-back | release | hat den Schlüssel zurückgedreht: Freigabe" })
	void wordsCodesAndLeavesNamesAsTheyAre(String language, String action, String detail, String expected) {
		assertThat(words(action, detail, Locale.forLanguageTag(language)).what()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | 11 Jan 2027, 15:04 UTC", "de | 11.01.2027, 15:04 UTC", "zh-Hant | 2027年1月11日 下午3:04 UTC" })
	void writesTheMomentInTheMannerOfTheLanguage(String language, String expected) {
		assertThat(words("submitted", "cmo", Locale.forLanguageTag(language)).at()).isEqualTo(expected);
	}

	private LogLine words(String action, String detail, Locale locale) {
		return this.wordLog.lines(List.of(new LoggedAccess(AT, "member", "Lea", action, detail)), locale).get(0);
	}

}
