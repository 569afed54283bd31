package tandem.export.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import tandem.TandemTest;
import tandem.report.HandOutSlides.Presented;
import tandem.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** The slides that the documentation shows, made on demand. */
@TandemTest
class SampleDeckTests {

	private static final Path SAMPLE = Path.of("docs/samples/report.pptx");

	@Autowired
	private MakeSlides makeSlides;

	@Autowired
	private Samples samples;

	@Test
	void saysWhatTheSampleReportSaysNow() throws IOException {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		byte[] made = this.makeSlides.make(() -> new Presented(this.samples.madeUpFirm().forSlides(), null)).content();
		LocaleContextHolder.resetLocaleContext();

		if (System.getProperty("samples", "").equals("write")) {
			Files.createDirectories(SAMPLE.getParent());
			Files.write(SAMPLE, made);
		}

		assertThat(SAMPLE).as("to make it anew: ./mvnw test -Dtest=SampleDeckTests -Dsamples=write").exists();
		assertThat(new SlidesFile(Files.readAllBytes(SAMPLE)).titles())
			.containsExactlyElementsOf(new SlidesFile(made).titles());
		assertThat(made).hasSizeLessThan(2_000_000);
	}

}
