package tandem.mail;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How long it is known who got which letter. */
@TandemTest
@OnBothDatabases
class RemoveOldLettersTests {

	@Autowired
	TestMail mail;

	@Autowired
	PostLetter postLetter;

	@Autowired
	RemoveOldLetters removeOldLetters;

	@Autowired
	MovableClock clock;

	PostedLetters letters;

	@BeforeEach
	void turnOn(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
		this.letters = new PostedLetters(this.postLetter, jdbc, transactions);
		this.mail.turnOn();
	}

	@Test
	void isNinetyDaysAfterItWasSent() {
		this.letters.post("old@firm.example");
		this.mail.deliver();
		this.clock.forward(Duration.ofDays(90));
		this.letters.post("new@firm.example");

		this.removeOldLetters.everyNight();
		int onTheDay = this.letters.statuses().size();
		this.clock.forward(Duration.ofSeconds(1));
		this.removeOldLetters.everyNight();

		assertThat(onTheDay).isEqualTo(2);
		assertThat(this.letters.statuses()).containsExactly("waiting");
	}

	@Test
	void isAsLongAsALetterMustNotBeSentTwice() {
		Instant now = this.clock.instant();
		String key = "key of " + this.letters.practice();
		this.letters.postOnce(key, now);
		this.mail.deliver();
		this.clock.forward(Duration.ofDays(89));

		this.removeOldLetters.everyNight();

		assertThat(this.letters.postOnce(key, this.clock.instant())).isFalse();
	}

}
