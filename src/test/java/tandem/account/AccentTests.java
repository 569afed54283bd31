package tandem.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import tandem.account.Accent.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AccentTests {

	@ParameterizedTest
	@CsvSource({ "#000000, 18.30", "#1d5a50, 6.92", "#ffff00, 0.93", "#777777, 3.90" })
	void measuresAgainstTheLeastForgivingGround(String code, double contrast) {
		assertThat(accent(code).contrastOn(Paper.LIGHT)).isCloseTo(contrast, within(0.15));
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void findsForEveryColourOneNearByThatCanBeRead(Paper paper) {
		for (String code : new String[] { "#ffff00", "#000000", "#ffffff", "#ff0000", "#0000ff", "#808080" }) {
			Accent nearest = accent(code).nearestReadableOn(paper);

			assertThat(nearest.contrastOn(paper)).as(code).isGreaterThanOrEqualTo(Accent.ENOUGH);
			assertThat(nearest.nearestReadableOn(paper)).isEqualTo(nearest);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#fff", "red", "#12345g", "#1234567", "url(#a)", "#123456;}" })
	void readsNothingButSixDigits(String typed) {
		assertThat(Accent.read(typed)).isEmpty();
	}

	private static Accent accent(String code) {
		return Accent.read(code).orElseThrow();
	}

}
