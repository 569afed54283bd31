package tandem.account.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.HoldSessions;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class SessionsTests {

	private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

	private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	HoldSessions sessions;

	SignedIn member;

	Browser here;

	Browser phone;

	@BeforeEach
	void signInTwice() {
		this.member = this.practices.owner();
		this.here = new Browser(this.mvc, FIREFOX).signIn(this.member.email());
		this.phone = new Browser(this.mvc, SAFARI).signIn(this.member.email());
	}

	@Test
	void listsWhereAMemberIsSignedInAndMarksThisBrowser() {
		assertThat(this.here.get("/account")).bodyText()
			.contains("Firefox, Linux", "Safari, iPhone")
			.containsPattern("(?s)Firefox, Linux</span> · <span>This browser.*Safari, iPhone</span></h3>")
			.doesNotContain(this.phone.cookie("tandem-account").getValue());
	}

	@Test
	void signsOneOut() {
		assertThat(this.here.post("/account/sessions/%s/end".formatted(handleOf("Safari, iPhone"))))
			.hasRedirectedUrl("/account?done=session");

		assertThat(this.phone.get("/account")).hasStatus(302);
		assertThat(this.here.get("/account?done=session")).hasStatusOk().bodyText().contains("has been signed out");
	}

	@Test
	void signsOutEverywhereElse() {
		assertThat(this.phone.post("/account/sessions/end-others")).hasRedirectedUrl("/account?done=sessions");

		assertThat(this.here.get("/account")).hasStatus(302);
		assertThat(this.phone.get("/account")).hasStatusOk();
		assertThat(this.sessions.of(this.member.memberId(), null)).hasSize(1);
	}

	@Test
	void knowsNoSessionOfAnybodyElse() {
		Browser stranger = new Browser(this.mvc, FIREFOX).signIn(this.practices.owner().email());

		assertThat(stranger.post("/account/sessions/%s/end".formatted(handleOf("Safari, iPhone")))).hasStatus(404);
		assertThat(stranger.get("/account")).bodyText().doesNotContain("Safari, iPhone");
		assertThat(this.phone.get("/account")).hasStatusOk();
	}

	@Test
	void givesASessionAnotherIdOnSigningInSoThatNobodyElseKnowsIt() {
		Cookie before = this.here.cookie("tandem-account");

		this.here.signIn(this.member.email());

		assertThat(this.here.cookie("tandem-account").getValue()).isNotEqualTo(before.getValue());
		assertThat(this.mvc.get().uri("/account").cookie(before)).hasStatus(302);
	}

	private String handleOf(String device) {
		return this.sessions.of(this.member.memberId(), null)
			.stream()
			.filter((session) -> session.device().equals(device))
			.findFirst()
			.orElseThrow()
			.handle();
	}

}
