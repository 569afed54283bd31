package tandem.browser;

import java.time.Duration;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.MovableClock;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** A passkey of Chromium's own making: added, used, and removed. */
@BrowserTest
class PasskeyInBrowserTests {

	@Autowired
	OpenedPractices practices;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	SignedIn member;

	BrowserContext context;

	Page page;

	@BeforeEach
	void openABrowserWithAnAuthenticator(Browser browser) {
		this.member = this.practices.owner();
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("en"));
		this.page = this.context.newPage();
		CDPSession devtools = this.context.newCDPSession(this.page);
		devtools.send("WebAuthn.enable");
		devtools.send("WebAuthn.addVirtualAuthenticator", authenticator());
	}

	@AfterEach
	void close() {
		this.context.close();
		this.clock.goTo(MovableClock.START);
	}

	@Test
	void addsAPasskeySignsInWithItProvesWithItAndRemovesIt() {
		signInWithPassword();
		addPasskey();
		assertThat(this.page.locator("#passkeys").innerText()).contains("My laptop", "not used yet");

		signOut();
		this.page.navigate(at("/sign-in?next=/account"));
		Press.through(this.page.locator("form[data-passkey] button"));
		assertThat(this.page.url()).isEqualTo(at("/account"));
		assertThat(this.page.locator("main").innerText()).contains(this.member.email());
		assertThat(this.page.locator("#passkeys").innerText()).contains("last used on");

		this.clock.forward(Duration.ofMinutes(11));
		this.page.fill("#name", "nightly export");
		Press.through(this.page.locator("form[action='/account/tokens'] button"));
		assertThat(this.page.locator("h1").innerText()).isEqualTo("Is it you?");
		Press.through(this.page.locator("form[data-passkey] button"));
		assertThat(this.page.locator("#token").inputValue()).hasSize(43);

		Press.through(this.page.locator("#passkeys button"));
		assertThat(this.page.locator("#passkeys").count()).isZero();
		signOut();
		this.page.navigate(at("/sign-in"));
		Press.through(this.page.locator("form[data-passkey] button"));
		assertThat(this.page.locator("[role=alert]").innerText()).contains("opens no account here");
	}

	@Test
	void letsNobodyInWhoMayNotSignInAnyMore() {
		signInWithPassword();
		addPasskey();
		signOut();
		this.jdbc.sql("update member set deactivated_at = created_at where id = ?")
			.param(this.member.memberId())
			.update();

		this.page.navigate(at("/sign-in"));
		Press.through(this.page.locator("form[data-passkey] button"));

		assertThat(this.page.locator("[role=alert]").innerText()).contains("opens no account here");
	}

	private void signInWithPassword() {
		this.page.navigate(at("/sign-in"));
		this.page.fill("[name=email]", this.member.email());
		this.page.fill("[name=password]", OpenedPractices.PASSWORD);
		Press.through(this.page.locator("form[action='/sign-in'] button"));
	}

	private void addPasskey() {
		this.page.navigate(at("/account/passkeys/new"));
		this.page.fill("#name", "My laptop");
		Press.through(this.page.locator("form[data-passkey] button"));
		assertThat(this.page.url()).isEqualTo(at("/account?done=passkey"));
	}

	private void signOut() {
		Press.through(this.page.locator("header form[action='/sign-out'] button"));
	}

	/** By name, since browsers have no passkeys for numbers. */
	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

	private static JsonObject authenticator() {
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject wish = new JsonObject();
		wish.add("options", options);
		return wish;
	}

}
