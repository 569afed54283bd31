package tandem.mail;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What becomes of a letter's text, and of a letter that a server will not have. */
@TandemTest
@OnBothDatabases
class UndeliveredLettersTests {

	@Autowired
	TestMail mail;

	@Autowired
	PostLetter postLetter;

	@Autowired
	Outbox outbox;

	@Autowired
	WriteLetter writeLetter;

	@Autowired
	MovableClock clock;

	PostedLetters letters;

	@BeforeEach
	void turnOn(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
		this.letters = new PostedLetters(this.postLetter, jdbc, transactions);
		this.mail.turnOn();
	}

	@Test
	void stopsAtAServerThatWillNotHaveItsRecipientAndGoesOnWithTheNextLetter() throws Exception {
		this.letters.post("nobody@firm.example");
		this.letters.post("somebody@firm.example");

		try (StubbornServer server = new StubbornServer("RCPT TO:<nobody@firm.example>",
				"550 5.1.1 no such user, see https://tandem.example/l/secret")) {
			deliverBy(server);

			assertThat(this.letters.statusOf("nobody@firm.example")).isEqualTo("refused 550 5.1.1");
			assertThat(this.letters.statusOf("somebody@firm.example")).isEqualTo("sent null");
		}
	}

	@Test
	void triesAgainWhereAServerPutsALetterOff() throws Exception {
		this.letters.post("full@firm.example");

		try (StubbornServer server = new StubbornServer("RCPT TO:<full@firm.example>", "452 4.2.2 mailbox full")) {
			deliverBy(server);

			assertThat(this.letters.statusOf("full@firm.example")).isEqualTo("waiting 452 4.2.2");
		}
		this.clock.forward(Duration.ofMinutes(1));
		this.mail.deliver();
		assertThat(this.mail.to("full@firm.example")).hasSize(1);
	}

	@Test
	void forgetsTheLettersOfAnErasedSeat() {
		this.letters.post("erased@firm.example");

		int gone = this.letters.forgetSubject();

		assertThat(gone).isEqualTo(1);
		assertThat(this.letters.statuses()).isEmpty();
	}

	@Test
	void takesNoLetterWhileMailIsOff() {
		this.mail.turnOff();

		assertThat(this.postLetter.isOn()).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> this.letters.post("off@firm.example"));
	}

	@Test
	void emptiesTheTextOnceALetterIsSent() {
		this.letters.post("kept@firm.example");

		assertThat(this.letters.texts()).containsExactly("Northwind\nhttps://tandem.example/l/secret");
		this.mail.deliver();

		assertThat(this.letters.texts()).containsExactly("");
		assertThat(this.letters.statuses()).containsExactly("sent");
	}

	@Test
	void givesUpAfterThreeDaysAndEmptiesTheText() {
		this.mail.goDown();
		this.letters.post("gone@firm.example");

		for (int hour = 0; hour <= 73; hour++) {
			this.mail.deliver();
			this.clock.forward(Duration.ofHours(1));
		}

		assertThat(this.letters.statuses()).containsExactly("given-up");
		assertThat(this.letters.texts()).containsExactly("");
		assertThat(this.letters.statusOf("gone@firm.example")).isEqualTo("given-up connection");
	}

	private void deliverBy(StubbornServer server) {
		Smtp smtp = new Smtp(new MailSettings("127.0.0.1", server.port(), "none", "", "", "tandem@practice.example"));
		Clock now = this.clock;
		new DeliverLetters(this.outbox, this.writeLetter, smtp, now).deliverDue();
	}

}
