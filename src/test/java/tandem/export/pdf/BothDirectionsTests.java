package tandem.export.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BothDirectionsTests {

	private final BothDirections directions = new BothDirections();

	@Test
	void splitsALineWhereItsDirectionTurns() {
		String line = "CMO and CIO at שלום 2026 Ltd";

		this.directions.setParagraph(line, BidiSplitter.LTR);

		StringBuilder seen = new StringBuilder();
		for (int index = 0; index < this.directions.countTextRuns(); index++) {
			BidiTextRun run = this.directions.getVisualRun(index);
			String text = line.substring(run.getStart(), run.getStart() + run.getLength());
			seen.append((run.getDirection() == BidiSplitter.RTL) ? this.directions.reorderRTLTextToLTR(text) : text);
		}
		assertThat(seen).hasToString("CMO and CIO at 2026 םולש Ltd");
	}

	@Test
	void findsNothingInAnEmptyLine() {
		this.directions.setParagraph("", BidiSplitter.LTR);

		assertThat(this.directions.countTextRuns()).isZero();
	}

	@Test
	void keepsAMarkWithItsLetterAndTurnsBrackets() {
		assertThat(this.directions.reorderRTLTextToLTR("(שָׁב)")).isEqualTo("(בשָׁ)");
	}

	@ParameterizedTest
	@CsvSource({ "abc, 0", "א, 1", "12 م, 1", "12, 3" })
	void knowsADirectionByTheFirstLetter(String text, byte direction) {
		assertThat(this.directions.getBaseDirection(text)).isEqualTo(direction);
	}

	/**
	 * As they are written in Unicode's chart: alone, at the end, at the beginning, in the
	 * middle.
	 */
	@ParameterizedTest
	@CsvSource({ "ب, \uFE8F", "بب, \uFE91\uFE90", "ببب, \uFE91\uFE92\uFE90", "دب, \uFEA9\uFE8F",
			"سلام, \uFEB3\uFEFC\uFEE1", "لا, \uFEFB", "مَب, \uFEE3\u064E\uFE90", "ءب, \uFE80\uFE8F", "abc, abc" })
	void joinsArabicLetters(String typed, String joined) {
		assertThat(this.directions.shapeText(typed)).isEqualTo(joined);
	}

}
