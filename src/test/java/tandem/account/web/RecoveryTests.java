package tandem.account.web;

import java.time.Duration;
import java.util.List;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.AskForRecovery;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.mail.TestMail;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class RecoveryTests {

	private static final String NEW = "a whole new password";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	AskForRecovery askForRecovery;

	@Autowired
	TestMail mail;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	SignedIn member;

	Browser stranger;

	@BeforeEach
	void turnMailOn() {
		this.mail.turnOn();
		this.member = this.practices.owner();
		this.stranger = new Browser(this.mvc, "");
	}

	@AfterEach
	void turnMailOff() {
		this.mail.turnOff();
	}

	@Test
	void sendsALinkThatSetsANewPasswordOnceAndSignsOutEverywhereElse() throws Exception {
		Browser elsewhere = new Browser(this.mvc, "").signIn(this.member.email());

		String link = linkIn(asked(this.member.email()).get(0));
		assertThat(this.stranger.get(link)).hasStatusOk();
		assertThat(this.stranger.get(link)).hasStatusOk();
		assertThat(this.stranger.post(link, "password", "short")).hasStatus(422);
		assertThat(this.stranger.post(link, "password", NEW)).hasRedirectedUrl("/account?done=recovered");

		assertThat(this.stranger.get("/account?done=recovered")).hasStatusOk().bodyText().contains("nowhere else");
		assertThat(elsewhere.get("/account")).hasStatus(302);
		assertThat(elsewhere.trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(422);
		assertThat(elsewhere.trySignIn(this.member.email(), NEW)).hasStatus(302);
		assertThat(body(elsewhere.get(link), link))
			.isEqualTo(body(elsewhere.get("/recover/never-was-one"), "/recover/never-was-one"));
		assertThat(text(letters(this.member.email()).get(1))).contains("chosen with a one-time link");
	}

	@Test
	void answersTheSameAndDoesTheSameForAddressesThatNobodyHas() {
		MvcTestResult known = ask(this.member.email());
		long afterKnown = waiting();
		MvcTestResult unknown = ask("nobody-" + this.member.memberId() + "@example.com");

		assertThat(unknown).hasRedirectedUrl(known.getResponse().getRedirectedUrl());
		assertThat(waiting()).isEqualTo(afterKnown + 1);

		this.askForRecovery.answer();
		assertThat(waiting()).isZero();
		assertThat(letters("nobody-" + this.member.memberId() + "@example.com")).isEmpty();
	}

	@Test
	void keepsNoSecretThatOpensAnything() throws Exception {
		String secret = linkIn(asked(this.member.email()).get(0)).replaceFirst("/recover/", "");

		assertThat(this.jdbc.sql("select secret_hash from recovery_link where member_id = ?")
			.param(this.member.memberId())
			.query(String.class)
			.list()).hasSize(1).doesNotContain(secret);
	}

	@Test
	void endsALinkAfterHalfAnHour() throws Exception {
		String link = linkIn(asked(this.member.email()).get(0));

		this.clock.forward(Duration.ofMinutes(30));

		assertThat(this.stranger.get(link)).hasStatus(404);
		assertThat(this.stranger.post(link, "password", NEW)).hasStatus(404);
	}

	@Test
	void letsNobodyFloodAMailboxNorSpoilTheLinkOnItsWay() throws Exception {
		String first = linkIn(asked(this.member.email()).get(0));
		for (int wish = 0; wish < 5; wish++) {
			assertThat(ask(this.member.email())).hasStatus(302);
		}
		this.askForRecovery.answer();

		assertThat(letters(this.member.email())).hasSize(3);
		assertThat(this.stranger.post(first, "password", NEW)).hasStatus(302);
	}

	@Test
	void countsTheWishesOfOneAddress() {
		for (int wish = 0; wish < 20; wish++) {
			ask("nobody@example.com");
		}

		assertThat(ask(this.member.email())).hasStatus(429);
		this.askForRecovery.answer();
	}

	@Test
	void opensTheDoorEvenWhileOthersGuessThePassword() throws Exception {
		for (int guess = 0; guess < 11; guess++) {
			new Browser(this.mvc, "").trySignIn(this.member.email(), "guess " + guess);
		}

		String link = linkIn(asked(this.member.email()).get(0));

		assertThat(this.stranger.post(link, "password", NEW)).hasStatus(302);
		assertThat(new Browser(this.mvc, "").trySignIn(this.member.email(), NEW)).hasStatus(302);
	}

	@Test
	void saysWhomToAskWhereThereIsNoMail() {
		this.mail.turnOff();

		assertThat(this.stranger.get("/sign-in/recover")).hasStatusOk()
			.bodyText()
			.contains("An owner of your practice can help you back in")
			.doesNotContain("name=\"email\"");
		assertThat(ask(this.member.email())).hasStatus(422);
	}

	@Test
	void tellsTheMemberOfANewPassword() throws Exception {
		Browser here = new Browser(this.mvc, "").signIn(this.member.email());

		here.post("/account/password", "current-password", OpenedPractices.PASSWORD, "new-password", NEW);

		List<MimeMessage> letters = letters(this.member.email());
		assertThat(letters).hasSize(1);
		assertThat(text(letters.get(0))).contains("Your password has been changed").doesNotContain(NEW);
	}

	private MvcTestResult ask(String email) {
		return this.stranger.post("/sign-in/recover", "email", email);
	}

	private List<MimeMessage> asked(String email) {
		ask(email);
		this.askForRecovery.answer();
		return letters(email);
	}

	private List<MimeMessage> letters(String email) {
		this.mail.deliver();
		return this.mail.to(email);
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from recovery_request").query(Long.class).single();
	}

	private static String linkIn(MimeMessage letter) throws Exception {
		return text(letter).replaceAll("(?s).*?http://localhost:8080(/recover/[\\w-]{43}).*", "$1");
	}

	private static String text(MimeMessage letter) throws Exception {
		return new String(letter.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
			.replace("=\r\n", "");
	}

	/** Without what differs from visit to visit and from address to address. */
	private static String body(MvcTestResult result, String address) throws Exception {
		assertThat(result).hasStatus(404);
		return result.getResponse()
			.getContentAsString()
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
			.replace(address, "");
	}

}
