package tandem.browser;

import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class MembersInBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void leadsFromAnInvitationToTheClientsOfThePractice(boolean withJavaScript, Browser browser) {
		SignedIn owner = this.practices.owner();
		this.rounds.launched(owner);
		Page inviting = window(browser, withJavaScript, 1440);
		inviting.navigate(address("/sign-in"));
		inviting.fill("[name=email]", owner.email());
		inviting.fill("[name=password]", OpenedPractices.PASSWORD);
		Press.through(inviting.locator("main button[type=submit]").first());

		inviting.navigate(address("/practice/members"));
		inviting.fill("[name=email]", "kit-%s@example.com".formatted(UUID.randomUUID()));
		Press.through(inviting.locator("button[name=how][value=link]"));
		String link = inviting.locator("#invitation").inputValue();

		Page joining = window(browser, withJavaScript, 390);
		joining.navigate(address(link.substring(link.indexOf("/join/"))));
		joining.fill("[name=name]", "Kit Lund");
		joining.fill("[name=password]", "seven quiet lanterns");
		Press.through(joining.locator("main form button[type=submit]").first());

		assertThat(joining.url()).endsWith("/clients");
		assertThat(joining.locator("main").innerText()).contains("Contoso");
		assertThat(joining.locator("header a[href='/practice']").count()).isZero();
		inviting.navigate(address("/practice/members"));
		assertThat(inviting.locator("main").innerText()).contains("Kit Lund").doesNotContain("Open invitations");
		inviting.context().close();
		joining.context().close();
	}

	private static Page window(Browser browser, boolean withJavaScript, int width) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setJavaScriptEnabled(withJavaScript)
			.setLocale("en"));
		return context.newPage();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
