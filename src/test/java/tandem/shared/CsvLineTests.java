package tandem.shared;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvLineTests {

	@Test
	void separatesByCommasAndEndsWithBothEnds() {
		assertThat(CsvLine.of(Arrays.asList("a", 1, true, null, "b"))).isEqualTo("a,1,true,,b\r\n");
	}

	@Test
	void quotesWhatWouldBreakALine() {
		assertThat(CsvLine.of(List.of("a,b", "say \"x\"", "two\nlines", " blank ")))
			.isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" blank \"\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uFF1D1" })
	void keepsTextsFromBeingCalculated(String text) {
		assertThat(CsvLine.of(List.of(text)).replace("\"", "")).startsWith("'" + text.substring(0, 1));
	}

	@Test
	void leavesNumbersAlone() {
		assertThat(CsvLine.of(List.of(-1.5, "a-b", "3=3"))).isEqualTo("-1.5,a-b,3=3\r\n");
	}

}
