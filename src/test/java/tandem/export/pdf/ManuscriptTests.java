package tandem.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is sent to another process arrives there whole. */
class ManuscriptTests {

	private static final String LONG = "我們 “Łódź” 🚀 ".repeat(20_000);

	@Test
	void arrivesAsItWasSent() throws IOException {
		Manuscript manuscript = Manuscript.of(LONG, "p { color: #1c1b19; }", null)
			.fitted(List.of("ceo", "ceo close"), 2);

		assertThat(sent(manuscript)).isEqualTo(manuscript);
		assertThat(sent(Manuscript.of("", "", null))).isEqualTo(Manuscript.of("", "", null));
	}

	@Test
	void bringsTheLogoAlong() throws IOException {
		Emblem emblem = new Emblem("Lantern & Co", "image/png", new byte[] { 1, -1, 0, 7 });

		Emblem arrived = sent(Manuscript.of("page", "style", emblem)).emblem();

		assertThat(arrived).usingRecursiveComparison().isEqualTo(emblem);
	}

	@Test
	void aFileThatEndsInItsMiddleIsNone() throws IOException {
		ByteArrayOutputStream wire = new ByteArrayOutputStream();
		SetFile.of(new byte[100]).send(new DataOutputStream(wire));
		byte[] torn = Arrays.copyOf(wire.toByteArray(), wire.size() - 1);

		assertThatExceptionOfType(EOFException.class)
			.isThrownBy(() -> SetFile.receive(new DataInputStream(new ByteArrayInputStream(torn))));
	}

	private static Manuscript sent(Manuscript manuscript) throws IOException {
		ByteArrayOutputStream wire = new ByteArrayOutputStream();
		manuscript.send(new DataOutputStream(wire));
		DataInputStream arriving = new DataInputStream(new ByteArrayInputStream(wire.toByteArray()));
		Manuscript arrived = Manuscript.receive(arriving);
		assertThat(arriving.available()).isZero();
		return arrived;
	}

}
