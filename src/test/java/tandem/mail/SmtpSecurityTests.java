package tandem.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tandem.shared.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Letters go to the operator's own mail server, over TLS and signed in, or not at all.
 */
class SmtpSecurityTests {

	private static final String PASSWORD = "a password for the post";

	@TempDir
	static Path folder;

	static TestCertificate ours;

	static TestCertificate ofAnotherHost;

	private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

	@BeforeAll
	static void makeCertificates() throws Exception {
		ours = TestCertificate.of("localhost", folder);
		ofAnotherHost = TestCertificate.of("mail.elsewhere.example", folder);
	}

	@BeforeEach
	void start() {
		this.server.start();
		this.server.setUser("tandem@practice.example", "tandem", PASSWORD);
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tls", "starttls" })
	void carriesALetterToAServerThatItTrusts(String security) throws Exception {
		try (TlsDoor door = door(ours, security)) {
			new Smtp(settings(door.port(), security, PASSWORD), ours.trusted()).send(letter());

			assertThat(this.server.getReceivedMessages()).hasSize(1);
			assertThat(door.inTheClear()).noneMatch((line) -> line.startsWith("AUTH") || line.startsWith("MAIL"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "tls", "starttls" })
	void trustsNoCertificateThatThisJavaDoesNotTrust(String security) throws Exception {
		try (TlsDoor door = door(ours, security)) {
			refuses(new Smtp(settings(door.port(), security, PASSWORD)), "connection");
			assertThat(door.inTheClear()).noneMatch((line) -> line.startsWith("AUTH") || line.startsWith("MAIL"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "tls", "starttls" })
	void trustsNoCertificateOfAnotherHost(String security) throws Exception {
		try (TlsDoor door = door(ofAnotherHost, security)) {
			refuses(new Smtp(settings(door.port(), security, PASSWORD), ofAnotherHost.trusted()), "connection");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "tls", "starttls" })
	void saysThatItCouldNotSignIn(String security) throws Exception {
		try (TlsDoor door = door(ours, security)) {
			refuses(new Smtp(settings(door.port(), security, "wrong"), ours.trusted()), "sign-in");
		}
	}

	@Test
	void sendsNeitherPasswordNorLetterToAServerWithoutTls() {
		refuses(new Smtp(settings(this.server.getSmtp().getPort(), "starttls", PASSWORD)), "connection");
	}

	private void refuses(Smtp smtp, @Nullable String fault) {
		assertThatExceptionOfType(Undelivered.class).isThrownBy(() -> smtp.send(letter()))
			.satisfies((ex) -> assertThat(ex.why()).isEqualTo(Undelivered.Cause.SERVER))
			.extracting(Undelivered::fault)
			.isEqualTo(fault);
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	private TlsDoor door(TestCertificate certificate, String security) throws Exception {
		return new TlsDoor(certificate.shown(), security.equals("starttls"), this.server.getSmtp().getPort());
	}

	private static MailSettings settings(int port, String security, String password) {
		return new MailSettings("localhost", port, security, "tandem", password, "tandem@practice.example");
	}

	private static WrittenLetter letter() {
		return new WrittenLetter(UUID.randomUUID(),
				new Recipient(new EmailAddress("ada@firm.example"), "Ada Marsh", Locale.ENGLISH), "A letter", "Words",
				"<p>Words</p>", Instant.parse("2027-01-11T09:00:00Z"));
	}

}
