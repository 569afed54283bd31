package tandem.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de                              | GERMAN
			de-AT,en;q=0.8                  | GERMAN
			fr;q=0.9,de;q=0.8,en;q=0.7      | GERMAN
			en;q=0.3,de;q=0.9               | GERMAN
			de;q=0,en                       | ENGLISH
			en-GB                           | ENGLISH
			zh-TW,zh;q=0.9,en;q=0.8         | CHINESE
			zh-HK                           | CHINESE
			zh-Hant-TW                      | CHINESE
			zh-Hant                         | CHINESE
			zh-CN,zh;q=0.9,en;q=0.8,de;q=.1 | ENGLISH
			zh-Hans-TW,de                   | GERMAN
			zh,de                           | GERMAN
			""")
	void meetsTheFirstWishThatItCan(String wishes, Language met) {
		assertThat(Language.wishedIn(wishes)).contains(met);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "fr,it", "zh-CN", ";;;", "de;q=many", "'", "zh" })
	void leavesOtherWishesOpen(String wishes) {
		assertThat(Language.wishedIn(wishes)).isEmpty();
	}

	@Test
	void isKnownByItsTag() {
		assertThat(Language.codes()).containsExactly("en", "de", "zh-Hant");
		assertThat(Coded.of(Language.class, "zh-Hant").locale().getScript()).isEqualTo("Hant");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en      | 1 February 2027  | 1 Feb 2027, 16:05 UTC
			de      | 1. Februar 2027  | 01.02.2027, 16:05 UTC
			zh-Hant | 2027年2月1日     | 2027年2月1日 下午4:05 UTC
			""")
	void writesDaysAndMomentsItsOwnWay(String language, String day, String moment) {
		Locale locale = Coded.of(Language.class, language).locale();

		assertThat(Dates.day(LocalDate.of(2027, 2, 1), locale)).isEqualTo(day);
		assertThat(Dates.moment(Instant.parse("2027-02-01T16:05:00Z"), locale)).isEqualTo(moment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "",
			"/a b", "/a\nSet-Cookie: x" })
	void leadsBackToNobodyElse(String address) {
		assertThat(WayBack.to(address, "/").redirect()).isEqualTo("redirect:/");
	}

}
