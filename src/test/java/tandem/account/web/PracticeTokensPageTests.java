package tandem.account.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** The owner's list of every API token in the practice. */
@TandemTest
class PracticeTokensPageTests {

	private static final Pattern REVOKE = Pattern.compile("/practice/tokens/([\\w-]{36})/revoke");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	SignedIn owner;

	MembersBrowser browser;

	@BeforeEach
	void openPractice() {
		this.owner = this.practices.owner();
		this.browser = new MembersBrowser(this.mvc, this.owner);
	}

	@Test
	void saysWhoHoldsATokenAndNeverWhatItIs() {
		String token = this.practices.token(this.practices.consultant(this.owner));

		assertThat(this.browser.get("/practice/tokens")).hasStatusOk()
			.bodyText()
			.contains("Held by Kit Lund", "test")
			.doesNotContain(token);
	}

	@Test
	void endsATokenAtOnceHoweverOftenTheButtonIsPressed() {
		var token = this.practices.bearer(this.practices.consultant(this.owner));
		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).hasStatusOk();
		String revoke = "/practice/tokens/" + onlyToken() + "/revoke";

		assertThat(this.browser.post(revoke)).hasStatus(302).hasRedirectedUrl("/practice/tokens?done=revoked");
		this.browser.post(revoke);

		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).hasStatus(401);
		assertThat(MembersBrowser.body(this.browser.get("/practice/log"))).containsOnlyOnce("revoked the API token");
	}

	@Test
	void knowsNothingOfAnotherPracticesTokens() {
		var token = this.practices.bearer(this.owner);
		String id = onlyToken();
		MembersBrowser stranger = new MembersBrowser(this.mvc, this.practices.owner());

		assertThat(stranger.post("/practice/tokens/" + id + "/revoke")).hasStatus(404);

		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).hasStatusOk();
		assertThat(stranger.get("/practice/tokens")).bodyText().contains("Nobody has made a token yet");
	}

	private String onlyToken() {
		Matcher found = REVOKE.matcher(MembersBrowser.body(this.browser.get("/practice/tokens")));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
