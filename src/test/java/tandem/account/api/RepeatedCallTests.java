package tandem.account.api;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** The same creating call, sent more than once, makes one thing. */
@TandemTest
@OnBothDatabases
class RepeatedCallTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	SignedIn member;

	TokenCalls calls;

	@BeforeEach
	void openPractice() {
		this.member = this.practices.owner();
		this.calls = new TokenCalls(this.mvc, this.member);
	}

	@Test
	void makesOneTokenForOneKey() throws Exception {
		MvcTestResult first = this.calls.make("export", "key-1");
		MvcTestResult second = this.calls.make("export", "key-1");

		assertThat(second).hasStatus(201)
			.hasContentType(MediaType.APPLICATION_JSON)
			.body()
			.isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(tokens()).isOne();
		assertThat(this.calls.make("other", "key-1")).hasStatus(422);
		assertThat(this.calls.make("export", "key-2")).hasStatus(201);
		assertThat(tokens()).isEqualTo(2);
		assertThat(this.calls.make("export", "no spaces")).hasStatus(400);
	}

	@Test
	void makesOneTokenWhenTheSameCallArrivesTwiceAtOnce() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService callers = Executors.newFixedThreadPool(4);

		List<Future<String>> answers = IntStream.range(0, 4).mapToObj((caller) -> callers.submit(() -> {
			start.await();
			return this.calls.make("export", "same-instant").getResponse().getContentAsString();
		})).toList();
		start.countDown();

		assertThat(answers).extracting(Future::get).allSatisfy((answer) -> assertThat(answer).contains("\"token\":"));
		assertThat(answers).extracting(Future::get).containsOnly(answers.get(0).get());
		assertThat(tokens()).isOne();
		callers.shutdown();
	}

	@Test
	void keepsNoAnswerThatTheDatabaseCouldTell() throws Exception {
		String token = TokenCalls.read(this.calls.make("export", "key-3"), "$.token");

		assertThat(this.jdbc.sql("select answer from idempotent_call").query(String.class).list()).isNotEmpty()
			.noneMatch((answer) -> answer.contains(token) || answer.contains("export"));
	}

	@Test
	void forgetsAKeyAfterADay() {
		this.calls.make("export", "key-4");

		this.clock.forward(Duration.ofHours(24));

		assertThat(this.calls.make("another body", "key-4")).hasStatus(201);
	}

	@Test
	void makesNothingAndKeepsNothingOfARefusedCall() {
		assertThat(this.calls.make(" ", "key-5")).hasStatus(422);
		assertThat(this.calls.make("export", "key-5")).hasStatus(201);
	}

	private long tokens() {
		return this.jdbc.sql("select count(*) from api_token where member_id = ?")
			.param(this.member.memberId())
			.query(Long.class)
			.single();
	}

}
