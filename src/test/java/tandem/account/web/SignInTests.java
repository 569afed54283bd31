package tandem.account.web;

import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import tandem.account.StaleForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@OnBothDatabases
class SignInTests {

	private static final String COOKIE = "tandem-account";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	SignedIn member;

	@BeforeEach
	void openPractice() {
		this.member = this.practices.owner();
	}

	@Test
	void opensASessionInACookieThatNoScriptAndNoOtherSiteSends() {
		assertThat(signIn(this.member.email(), OpenedPractices.PASSWORD, "")).hasStatus(302)
			.hasRedirectedUrl("/clients")
			.cookies()
			.hasCookieSatisfying(COOKIE, (cookie) -> {
				assertThat(cookie.isHttpOnly()).isTrue();
				assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
				assertThat(cookie.getPath()).isEqualTo("/");
			});
	}

	@ParameterizedTest
	@CsvSource({ "/clients/1?page=2, /clients/1?page=2", "//evil.example, /clients", "/\\evil.example, /clients",
			"https://evil.example, /clients", "'', /clients", "clients, /clients" })
	void leadsBackToPagesOfOursOnly(String next, String to) {
		assertThat(signIn(this.member.email(), OpenedPractices.PASSWORD, next)).hasRedirectedUrl(to);
	}

	@Test
	void saysTheSameWhateverWasWrong() {
		String wrongPassword = body(signIn(this.member.email(), "not this one", ""), this.member.email());
		String stranger = UUID.randomUUID() + "@example.com";

		assertThat(body(signIn(stranger, OpenedPractices.PASSWORD, ""), stranger)).isEqualTo(wrongPassword)
			.contains("do not go together");
		assertThat(signIn(stranger, "x".repeat(2000), "")).hasStatus(422);
		assertThat(signIn("no address", "", "")).hasStatus(422);
	}

	@Test
	void throttlesAnAccountAndLetsItsOwnerInLater() {
		for (int guess = 0; guess < 10; guess++) {
			assertThat(signIn(this.member.email(), "guess " + guess, "")).hasStatus(422);
		}

		assertThat(signIn(this.member.email(), OpenedPractices.PASSWORD, "")).hasStatus(429)
			.hasHeader("Retry-After", "901")
			.bodyText()
			.contains("16 minutes");

		this.clock.forward(Duration.ofMinutes(16));
		assertThat(signIn(this.member.email(), OpenedPractices.PASSWORD, "")).hasStatus(302);
	}

	@Test
	void keepsTheAddressAndThePageAskedForWhenTheTokenIsStale() {
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.requestAttr(StaleForm.REASON, StaleForm.EXPIRED)
			.with(csrf())
			.param("email", this.member.email())
			.param("next", "/rounds/1")
			.param("password", OpenedPractices.PASSWORD)).hasStatusOk()
			.bodyText()
			.contains(this.member.email(), "value=\"/rounds/1\"", "id=\"password-error\"");
	}

	@Test
	void sendsWhoIsSignedInOnward() {
		assertThat(this.mvc.get().uri("/sign-in").cookie(session())).hasStatus(302).hasRedirectedUrl("/clients");
	}

	@Test
	void endsTheSessionAndItsRowOnSigningOut() {
		Cookie session = session();
		long before = sessions();

		assertThat(this.mvc.post().uri("/sign-out").cookie(session).with(csrf())).hasStatus(302).hasRedirectedUrl("/");

		assertThat(sessions()).isEqualTo(before - 1);
		assertThat(this.mvc.get().uri("/account").cookie(session)).hasStatus(302);
	}

	@Test
	void changesThePasswordAndSignsOutElsewhere() {
		Cookie here = session();
		Cookie elsewhere = session();

		assertThat(changePassword(here, "wrong", "a whole new password")).hasStatus(422)
			.bodyText()
			.contains("This is not your current password");
		assertThat(changePassword(here, OpenedPractices.PASSWORD, "short")).hasStatus(422);
		assertThat(changePassword(here, OpenedPractices.PASSWORD, "a whole new password")).hasStatus(302);

		assertThat(this.mvc.get().uri("/account").cookie(here)).hasStatusOk();
		assertThat(this.mvc.get().uri("/account").cookie(elsewhere)).hasStatus(302);
		assertThat(signIn(this.member.email(), OpenedPractices.PASSWORD, "")).hasStatus(422);
		assertThat(signIn(this.member.email(), "a whole new password", "")).hasStatus(302);
	}

	@Test
	void showsATokenOnceAndRevokesIt() {
		Cookie session = session();

		String page = body(
				this.mvc.post().uri("/account/tokens").cookie(session).with(csrf()).param("name", "export").exchange(),
				"");

		String secret = page.replaceAll("(?s).*id=\"token\" value=\"([^\"]{43})\".*", "$1");
		assertThat(secret).hasSize(43);
		assertThat(this.mvc.get().uri("/account").cookie(session)).bodyText().contains("export").doesNotContain(secret);
		String id = page.replaceAll("(?s).*/account/tokens/([0-9a-f-]{36})/revoke.*", "$1");
		assertThat(revoke(practiceOfAnother(), id)).hasStatus(404);
		assertThat(revoke(session, id)).hasStatus(302);
		assertThat(this.mvc.get().uri("/account").cookie(session)).bodyText().contains("revoked or run out");
	}

	private MvcTestResult revoke(Cookie session, String token) {
		return this.mvc.post().uri("/account/tokens/{id}/revoke", token).cookie(session).with(csrf()).exchange();
	}

	private Cookie practiceOfAnother() {
		return cookie(signIn(this.practices.owner().email(), OpenedPractices.PASSWORD, ""));
	}

	private MvcTestResult changePassword(Cookie session, String current, String next) {
		return this.mvc.post()
			.uri("/account/password")
			.cookie(session)
			.with(csrf())
			.param("current-password", current)
			.param("new-password", next)
			.exchange();
	}

	private Cookie session() {
		return cookie(signIn(this.member.email(), OpenedPractices.PASSWORD, ""));
	}

	private static Cookie cookie(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie(COOKIE);
		assertThat(cookie).isNotNull();
		return cookie;
	}

	private MvcTestResult signIn(String email, String password, String next) {
		return this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("email", email)
			.param("password", password)
			.param("next", next)
			.exchange();
	}

	/** Without what differs from visit to visit. */
	private static String body(MvcTestResult result, String email) {
		try {
			String body = result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
			return email.isEmpty() ? body : body.replace(email, "");
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Long.class).single();
	}

}
