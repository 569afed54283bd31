package tandem.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tandem.TandemTest;
import tandem.report.Edition;
import tandem.report.Handout;
import tandem.report.Paper;
import tandem.report.SampleRound;
import tandem.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that the documentation shows, made on demand. */
@TandemTest
class SampleFilesTests {

	private static final Path SAMPLES = Path.of("docs/samples");

	@Autowired
	private PrintReport print;

	@Autowired
	private Samples samples;

	@ParameterizedTest
	@CsvSource({ "report.pdf, FULL", "report-ceo.pdf, CEO" })
	void areKept(String name, Edition edition) throws IOException {
		Path file = SAMPLES.resolve(name);

		if (System.getProperty("samples", "").equals("write")) {
			Files.createDirectories(SAMPLES);
			Files.write(file, made(edition));
		}

		assertThat(file).as("to make it anew: ./mvnw test -Dtest=SampleFilesTests -Dsamples=write").exists();
		assertThat(new PdfFile(Files.readAllBytes(file)).text()).contains("Marrow & Finch");
	}

	private byte[] made(Edition edition) {
		SampleRound firm = this.samples.madeUpFirm();
		return this.print
			.make(() -> Optional.of(new Handout((edition == Edition.CEO) ? firm.asCeo() : firm.open(), null, edition,
					Paper.A4, firm.kind())))
			.orElseThrow();
	}

}
