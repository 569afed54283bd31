package tandem.report;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Contoso                  | tandem-Contoso-2026-11-23.pdf          | tandem-Contoso-2026-11-23.pdf
					Müller & Söhne AG        | tandem-Müller-Söhne-AG-2026-11-23.pdf  | tandem-Muller-Sohne-AG-2026-11-23.pdf
					../../etc/passwd         | tandem-etc-passwd-2026-11-23.pdf       | tandem-etc-passwd-2026-11-23.pdf
					a"; filename="evil.exe   | tandem-a-filename-evil-exe-2026-11-23.pdf | tandem-a-filename-evil-exe-2026-11-23.pdf
					遠東百貨                  | tandem-遠東百貨-2026-11-23.pdf          | tandem-2026-11-23.pdf
					שלום‮fdp.exe             | tandem-שלום-fdp-exe-2026-11-23.pdf     | tandem-fdp-exe-2026-11-23.pdf
					🚀                        | tandem-2026-11-23.pdf                  | tandem-2026-11-23.pdf
					""")
	void keepsOnlyLettersAndDigitsOfAClient(String client, String name, String plain) {
		FileName made = FileName.of(client, DAY, "pdf");

		assertThat(made).isEqualTo(new FileName(name, plain));
		assertThat(made.disposition()).isASCII()
			.startsWith("attachment; filename=\"tandem-")
			.doesNotContain("\r", "\n");
	}

	@Test
	void cutsALongNameWithoutCuttingACharacter() {
		FileName made = FileName.of("𠮷".repeat(300), DAY, "pdf");

		assertThat(made.name()).isEqualTo("tandem-" + "𠮷".repeat(60) + "-2026-11-23.pdf");
		assertThat(FileName.of("x".repeat(300), DAY, "pdf").plain()).hasSizeLessThan(90);
	}

}
