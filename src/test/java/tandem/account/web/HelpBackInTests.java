package tandem.account.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.MakeRecoveryLink;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.mail.TestMail;
import tandem.shared.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class HelpBackInTests {

	private static final String LINK = "(?s).*id=\"recovery\" value=\"http://localhost:8080(/recover/[\\w-]{43})\".*";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	MakeRecoveryLink makeRecoveryLink;

	@Autowired
	TestMail mail;

	SignedIn owner;

	Browser browser;

	String page;

	@BeforeEach
	void signIn() {
		this.owner = this.practices.owner();
		this.browser = new Browser(this.mvc, "").signIn(this.owner.email());
		this.page = "/practice/members/%s/recovery".formatted(this.owner.memberId());
	}

	@AfterEach
	void turnMailOff() {
		this.mail.turnOff();
	}

	@Test
	void showsALinkOnceThatOpensTheMembersAccount() throws Exception {
		assertThat(this.browser.get(this.page)).hasStatusOk().bodyText().contains(this.owner.email(), "Make the link");

		MvcTestResult made = this.browser.post(this.page);

		assertThat(made).hasStatusOk().bodyText().containsPattern("/recover/[\\w-]{43}");
		String link = made.getResponse().getContentAsString().replaceAll(LINK, "$1");
		Browser member = new Browser(this.mvc, "");
		assertThat(member.post(link, "password", "a whole new password")).hasStatus(302);
		assertThat(member.get("/account")).hasStatusOk();
	}

	@Test
	void sendsTheLinkToTheMemberAloneWhereThereIsMail() {
		this.mail.turnOn();

		assertThat(this.browser.post(this.page)).hasStatusOk()
			.bodyText()
			.contains("on its way to " + this.owner.email())
			.doesNotContainPattern("/recover/[\\w-]{43}");

		this.mail.deliver();
		assertThat(this.mail.to(this.owner.email())).hasSize(1);
	}

	@Test
	void helpsNobodyOfAnotherPractice() {
		Browser stranger = new Browser(this.mvc, "").signIn(this.practices.owner().email());

		assertThat(stranger.get(this.page)).hasStatus(404);
		assertThat(stranger.post(this.page)).hasStatus(404);
	}

	@Test
	void helpsTheLastOwnerByTheOperator() {
		String link = this.makeRecoveryLink.byOperator(new EmailAddress(this.owner.email())).orElseThrow();

		assertThat(new Browser(this.mvc, "").get(link.replace("http://localhost:8080", ""))).hasStatusOk();
		assertThat(this.makeRecoveryLink.byOperator(new EmailAddress("nobody@example.com"))).isEmpty();
	}

}
