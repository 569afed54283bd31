package tandem.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters reach a real mail server, each once, whatever happens on the way. */
@TandemTest
@OnBothDatabases
class DeliveryTests {

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
	void losesAndDoublesNothingWhenTheServerIsDownForAnHour() throws Exception {
		List<String> before = addresses("before", 3);
		List<String> during = addresses("during", 4);
		before.forEach(this.letters::post);

		this.mail.goDown();
		for (int minute = 0; minute < 60; minute++) {
			if (minute % 15 == 0) {
				this.letters.post(during.get(minute / 15));
			}
			this.mail.deliver();
			this.clock.forward(Duration.ofMinutes(1));
		}
		assertThat(this.letters.statuses()).hasSize(7).containsOnly("waiting");

		this.mail.comeBack();
		for (int minute = 0; minute < 61; minute++) {
			this.mail.deliver();
			this.clock.forward(Duration.ofMinutes(1));
		}

		assertThat(this.letters.statuses()).hasSize(7).containsOnly("sent");
		assertThat(before).allSatisfy((address) -> assertThat(this.mail.to(address)).hasSize(1));
		assertThat(during).allSatisfy((address) -> assertThat(this.mail.to(address)).hasSize(1));
	}

	@Test
	void sendsEachLetterOnceWhenFourWorkersGoAtOnce() throws Exception {
		List<String> addresses = addresses("many", 20);
		addresses.forEach(this.letters::post);
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService workers = Executors.newFixedThreadPool(4);

		List<Future<?>> done = IntStream.range(0, 4).<Future<?>>mapToObj((worker) -> workers.submit(() -> {
			start.await();
			this.mail.deliver();
			return null;
		})).toList();
		start.countDown();
		for (Future<?> worker : done) {
			worker.get(60, TimeUnit.SECONDS);
		}
		workers.shutdown();

		assertThat(addresses).allSatisfy((address) -> assertThat(this.mail.to(address)).hasSize(1));
	}

	@Test
	void sendsALetterAgainUnderTheSameNameAfterAProcessDiedWithIt() throws Exception {
		this.letters.post("died@firm.example");
		UUID id = this.letters.id();
		Instant now = this.clock.instant();
		this.mail
			.send(this.writeLetter.write(this.outbox.claim(id, now, now.plus(Duration.ofMinutes(10))).orElseThrow()));

		this.mail.deliver();
		assertThat(this.mail.to("died@firm.example")).hasSize(1);
		this.clock.forward(Duration.ofMinutes(10));
		this.mail.deliver();

		List<MimeMessage> copies = this.mail.to("died@firm.example");
		assertThat(copies).hasSize(2);
		assertThat(copies.get(0).getMessageID()).isEqualTo(copies.get(1).getMessageID()).contains(id.toString());
		assertThat(this.letters.statuses()).containsExactly("sent");
	}

	@Test
	void neverSendsWhatWasRolledBack() {
		this.letters.postAndRollBack("rolled@firm.example");

		this.mail.deliver();

		assertThat(this.mail.to("rolled@firm.example")).isEmpty();
	}

	@Test
	void sendsALetterOfOneKeyOnceAndNotBeforeItsTime() {
		Instant later = this.clock.instant().plus(Duration.ofHours(2));
		boolean first = this.letters.postOnce("slot-1" + this.letters.practice(), later);
		boolean second = this.letters.postOnce("slot-1" + this.letters.practice(), later);

		this.mail.deliver();
		List<MimeMessage> early = this.mail.to("once@firm.example");
		this.clock.goTo(later);
		this.mail.deliver();

		assertThat(first).isTrue();
		assertThat(second).isFalse();
		assertThat(early).isEmpty();
		assertThat(this.mail.to("once@firm.example")).hasSize(1);
	}

	@Test
	void waitsLongerAfterEachTryUpToAnHour() {
		assertThat(IntStream.rangeClosed(1, 8).mapToObj(DeliverLetters::waitAfter).map(Duration::toMinutes))
			.containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
		assertThat(DeliverLetters.waitAfter(5000)).isEqualTo(Duration.ofHours(1));
	}

	private static List<String> addresses(String name, int count) {
		return IntStream.range(0, count).mapToObj((number) -> name + number + "@firm.example").toList();
	}

}
