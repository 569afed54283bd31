package tandem.account.web;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Guessing is slow, and slow for the guesser only. */
@TandemTest
@OnBothDatabases
class ThrottlingTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	SignedIn member;

	Browser known;

	@BeforeEach
	void signInOnceBefore() {
		this.member = this.practices.owner();
		this.known = new Browser(this.mvc, "").signIn(this.member.email());
		this.known.post("/sign-out");
	}

	@Test
	void letsTheOwnerInWhereTheyHaveBeenBeforeWhileOthersGuess() {
		guess(new Browser(this.mvc, ""), 12);

		assertThat(new Browser(this.mvc, "").trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(429);
		assertThat(this.known.trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(302);
	}

	@Test
	void countsTheGuessesOfAKnownBrowserToo() {
		guess(this.known, 10);

		assertThat(this.known.trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(429);
		assertThat(new Browser(this.mvc, "").trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(302);
		this.clock.forward(Duration.ofMinutes(16));
		assertThat(this.known.trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(302);
	}

	@Test
	void knowsABrowserOnlyForWhoHasSignedInWithIt() {
		SignedIn other = this.practices.owner();

		for (int guess = 0; guess < 10; guess++) {
			this.known.trySignIn(other.email(), "guess " + guess);
		}

		assertThat(this.known.trySignIn(other.email(), OpenedPractices.PASSWORD)).hasStatus(429);
		assertThat(this.known.trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(302);
	}

	@Test
	void opensNothingWithTheCookieAloneAndKeepsOnlyItsHash() {
		String cookie = this.known.cookie("tandem-known").getValue();

		assertThat(this.known.get("/account")).hasStatus(302);
		assertThat(this.known.cookie("tandem-known").isHttpOnly()).isTrue();
		assertThat(this.jdbc.sql("select secret_hash from known_browser where member_id = ?")
			.param(this.member.memberId())
			.query(String.class)
			.list()).hasSize(1).doesNotContain(cookie);
	}

	@Test
	void keepsOneNoteForABrowserHoweverOftenSomebodySignsIn() {
		this.known.signIn(this.member.email());
		this.known.signIn(this.member.email());

		assertThat(this.jdbc.sql("select count(*) from known_browser where member_id = ?")
			.param(this.member.memberId())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private void guess(Browser browser, int times) {
		for (int guess = 0; guess < times; guess++) {
			browser.trySignIn(this.member.email(), "guess " + guess);
		}
	}

}
