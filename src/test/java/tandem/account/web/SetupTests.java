package tandem.account.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.SetUpPractice;
import tandem.account.StaleForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@OnBothDatabases
class SetupTests {

	private static final String PASSWORD = "four words are enough";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SetUpPractice setUpPractice;

	@Autowired
	JdbcClient jdbc;

	@Test
	void showsTheFormForALiveCodeOnly() {
		String code = freshCode();

		assertThat(this.mvc.get().uri("/setup").param("code", code)).hasStatusOk().bodyText().contains(code);
		assertThat(this.mvc.get().uri("/setup").param("code", code + "x")).hasStatus(404);
		assertThat(this.mvc.get().uri("/setup")).hasStatus(404);
	}

	@Test
	void opensThePracticeAndSignsItsOwnerIn() {
		String email = freshEmail();

		MvcTestResult result = post(freshCode(), "Fjord & Sons", "Ada", email, PASSWORD);

		assertThat(result).hasStatus(302).hasRedirectedUrl("/clients").cookies().containsCookie("tandem-account");
		assertThat(this.mvc.get().uri("/account").cookie(result.getResponse().getCookie("tandem-account")))
			.hasStatusOk()
			.bodyText()
			.contains("Fjord &amp; Sons", email);
	}

	@Test
	void worksOnce() {
		String code = freshCode();
		post(code, "First", "Ada", freshEmail(), PASSWORD);

		assertThat(post(code, "Second", "Bob", freshEmail(), PASSWORD)).hasStatus(404);
		assertThat(practices("Second")).isZero();
	}

	@Test
	void opensOnePracticeWhenSentSeveralTimesAtTheSameInstant() throws Exception {
		String code = freshCode();
		String practice = "Race " + UUID.randomUUID();
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService people = Executors.newFixedThreadPool(4);

		List<Future<Integer>> statuses = IntStream.range(0, 4).mapToObj((person) -> people.submit(() -> {
			start.await();
			return post(code, practice, "Ada", freshEmail(), PASSWORD).getResponse().getStatus();
		})).toList();
		start.countDown();

		assertThat(statuses).extracting(Future::get).containsOnlyOnce(302).containsOnly(302, 404);
		assertThat(practices(practice)).isOne();
		people.shutdown();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			practice | '' | Ada | ada@example.com | four words are enough | Enter the name of your practice
			name | Fjord | ' ' | ada@example.com | four words are enough | Enter your name
			email | Fjord | Ada | ada at example | four words are enough | Enter an e-mail address
			password | Fjord | Ada | ada@example.com | elevenchars | Use at least 12 characters
			password | Fjord | Ada | ada@example.com | Ada@Example.com | Use something other than your e-mail
			password | Fjord | Ada | ada@example.com | Password12345 | Many people use this one
			password | Fjord | Ada | ada@example.com | äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüä | more than the 72 bytes
			""")
	void saysAtTheFieldWhatNeedsAnotherLook(String field, String practice, String name, String email, String password,
			String says) {
		String code = freshCode();

		assertThat(post(code, practice, name, email, password)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"", says, "value=\"" + code + "\"", "value=\"" + email + "\"")
			.doesNotContain(password + "\"");
		assertThat(this.mvc.get().uri("/setup").param("code", code)).hasStatusOk();
	}

	@Test
	void refusesAnAddressThatSignsInAlready() {
		String email = freshEmail();
		post(freshCode(), "First", "Ada", email, PASSWORD);

		assertThat(post(freshCode(), "Second", "Bob", email.toUpperCase(java.util.Locale.ROOT), PASSWORD))
			.hasStatus(422)
			.bodyText()
			.contains("Somebody signs in with this address");
		assertThat(practices("Second")).isZero();
	}

	@Test
	void keepsWhatWasTypedWhenTheTokenIsStale() {
		assertThat(this.mvc.post()
			.uri("/setup")
			.requestAttr(StaleForm.REASON, StaleForm.EXPIRED)
			.with(csrf())
			.param("code", freshCode())
			.param("practice", "Sound & Sons")
			.param("password", PASSWORD)).bodyText()
			.contains("value=\"Sound &amp; Sons\"", "id=\"password-error\"")
			.doesNotContain(PASSWORD);
		assertThat(practices("Sound & Sons")).isZero();
	}

	@Test
	void slowsDownWhoGuessesCodes() {
		for (int guess = 0; guess < 30; guess++) {
			assertThat(this.mvc.get().uri("/setup").param("code", "guess" + guess)).hasStatus(404);
		}

		assertThat(this.mvc.get().uri("/setup").param("code", freshCode())).hasStatus(429)
			.hasHeader("Retry-After", "901");
	}

	@Test
	void takesTextsAsTyped() {
		String name = "<script>alert(1)</script> ${7*7} 'quote' “q” 漢字 😀";

		MvcTestResult result = post(freshCode(), name, name, freshEmail(), PASSWORD);

		assertThat(this.mvc.get().uri("/account").cookie(result.getResponse().getCookie("tandem-account"))).bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}", "漢字 😀")
			.doesNotContain("<script>alert");
	}

	private String freshCode() {
		return this.setUpPractice.issueCode().text();
	}

	private static String freshEmail() {
		return UUID.randomUUID() + "@example.com";
	}

	private long practices(String name) {
		return this.jdbc.sql("select count(*) from practice where name = ?").param(name).query(Long.class).single();
	}

	private MvcTestResult post(String code, String practice, String name, String email, String password) {
		return this.mvc.post()
			.uri("/setup")
			.with(csrf())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("code", code)
			.param("practice", practice)
			.param("name", name)
			.param("email", email)
			.param("password", password)
			.exchange();
	}

}
