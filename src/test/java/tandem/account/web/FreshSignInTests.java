package tandem.account.web;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.HoldApiTokens;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class FreshSignInTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	HoldApiTokens tokens;

	@Autowired
	MovableClock clock;

	SignedIn member;

	Browser browser;

	@BeforeEach
	void signInAndLeaveTheBrowserOpen() {
		this.member = this.practices.owner();
		this.browser = new Browser(this.mvc, "").signIn(this.member.email());
		this.clock.forward(Duration.ofMinutes(11));
	}

	@Test
	void asksOnceMoreAndKeepsWhatWasTyped() {
		MvcTestResult page = make("nightly \"export\"", null);

		assertThat(page).hasStatus(403)
			.bodyText()
			.contains("name=\"name\" value=\"nightly &quot;export&quot;\"", "action=\"/account/tokens\"",
					"name=\"confirm-password\"");
		assertThat(this.tokens.of(this.member)).isEmpty();
	}

	@Test
	void doesWhatWasAskedForWithTheProofBesideIt() {
		assertThat(make("export", OpenedPractices.PASSWORD)).hasStatusOk().bodyText().contains("id=\"token\"");

		assertThat(make("another", null)).hasStatusOk();
		this.clock.forward(Duration.ofMinutes(11));
		assertThat(make("a third", null)).hasStatus(403);
		assertThat(this.tokens.of(this.member)).hasSize(2);
	}

	@Test
	void changesNothingWithAWrongPasswordAndKeepsWhatWasTyped() {
		assertThat(make("export", "not this one")).hasStatus(403)
			.bodyText()
			.contains("This is not your password", "value=\"export\"")
			.doesNotContain("not this one");

		assertThat(this.tokens.of(this.member)).isEmpty();
	}

	@Test
	void letsNobodyGuess() {
		for (int guess = 0; guess < 10; guess++) {
			make("export", "guess " + guess);
		}

		assertThat(make("export", OpenedPractices.PASSWORD)).hasStatus(429)
			.bodyText()
			.contains("too many tries", "value=\"export\"");
	}

	@Test
	void leadsBackToThePageAskedFor() {
		assertThat(this.browser.get("/account/confirm?next=/rounds/1?page=2")).hasStatusOk()
			.bodyText()
			.contains("value=\"/rounds/1?page=2\"");

		assertThat(this.browser.post("/account/confirm", "next", "/rounds/1", "confirm-password",
				OpenedPractices.PASSWORD))
			.hasRedirectedUrl("/rounds/1");
		assertThat(this.browser.get("/account/confirm?next=//evil.example")).hasRedirectedUrl("/clients");
	}

	@Test
	void doesNotAskATokenOfTheApi() {
		assertThat(this.mvc.get().uri("/api/v1/tokens").with(this.practices.bearer(this.member))).hasStatusOk();
	}

	private MvcTestResult make(String name, String password) {
		return (password != null) ? this.browser.post("/account/tokens", "name", name, AskForProof.PASSWORD, password)
				: this.browser.post("/account/tokens", "name", name);
	}

}
