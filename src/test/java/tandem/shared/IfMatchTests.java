package tandem.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class IfMatchTests {

	@ParameterizedTest
	@ValueSource(strings = { "\"7\"", "*", "\"6\", \"7\"" })
	void letsChangeWhatWasRead(String header) {
		assertThatNoException().isThrownBy(() -> IfMatch.read(header).check(7));
	}

	@Test
	void insistsOnNothingWhenNothingIsSaid() {
		assertThatNoException().isThrownBy(() -> IfMatch.read(null).check(7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"6\"", "7", "W/\"7\"", "", "\"77\"" })
	void refusesEverythingElse(String header) {
		assertThatExceptionOfType(IfMatch.Stale.class).isThrownBy(() -> IfMatch.read(header).check(7));
	}

}
