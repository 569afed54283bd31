package tandem.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.MovableClock;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.KeepClients;
import tandem.shared.Name;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Clients are searched while one types, by keyboard alone, and the way back works. */
@BrowserTest
class ClientListInBrowserTests {

	private static final int MANY = 30;

	private static final int A_PAGE = 20;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	KeepClients keepClients;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	BrowserContext context;

	Page page;

	@BeforeEach
	void signIn(Browser browser) {
		SignedIn owner = this.practices.owner();
		IntStream.rangeClosed(1, MANY)
			.forEach((number) -> this.keepClients.add(owner, new Name("Harbour %02d".formatted(number))));
		this.clock.forward(Duration.ofMinutes(1));
		UUID lantern = this.keepClients.add(owner, new Name("Lantern Works")).id();
		this.rounds.draftFor(owner, lantern);
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("en"));
		this.page = this.context.newPage();
		this.page.navigate(at("/sign-in"));
		this.page.fill("[name=email]", owner.email());
		this.page.fill("[name=password]", OpenedPractices.PASSWORD);
		Press.through(this.page.locator("form[action='/sign-in'] button"));
		this.page.navigate(at("/clients"));
	}

	@AfterEach
	void close() {
		this.context.close();
		this.clock.goTo(MovableClock.START);
	}

	@Test
	void findsWhileOneTypesAndLeavesTheKeyboardWhereItIs() {
		this.page.locator("#q").focus();
		this.page.keyboard().type("lant");

		assertThat(names()).hasText(new String[] { "Lantern Works" });
		assertThat(this.page).hasURL(at("/clients?q=lant&status=&sort=name"));
		assertThat(this.page.locator("#q")).isFocused();

		for (String next : List.of("#status", "#sort", "#archived", ".filters button", "#found h3 a")) {
			this.page.keyboard().press("Tab");
			assertThat(this.page.locator(next)).isFocused();
		}
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator("h1")).hasText("Lantern Works");

		this.page.goBack();
		assertThat(names()).hasText(new String[] { "Lantern Works" });
		assertThat(this.page.locator("#q")).hasValue("lant");
		assertThat(this.page.locator("h1")).hasText("Clients");
	}

	@Test
	void leavesTheKeyboardInTheListWhenTheAnswerComesLate() {
		List<String> asked = new ArrayList<>();
		this.page.onRequest((request) -> {
			if (request.url().contains("q=harbour")) {
				asked.add(request.url());
			}
		});
		this.page.locator("#q").focus();
		this.page.keyboard().type("harbour 0");
		this.page.locator("#found h3 a").first().focus();

		assertThat(names()).hasCount(9);
		assertThat(this.page.locator("#found h3 a").first()).isFocused();
		Assertions.assertThat(asked).hasSize(1);
	}

	@Test
	void leadsBackThroughWhatWasSearched() {
		this.page.locator("#q").fill("harbour 0");
		assertThat(names()).hasCount(9);
		this.page.locator("#status").selectOption("draft");
		assertThat(this.page.locator("#found")).containsText("No client is like that");

		this.page.goBack();
		assertThat(names()).hasCount(9);
		assertThat(this.page.locator("#q")).hasValue("harbour 0");
		assertThat(this.page.locator("#status")).hasValue("");
		this.page.goBack();
		assertThat(names()).hasCount(A_PAGE);
		assertThat(this.page.locator("#q")).hasValue("");
		this.page.goForward();
		assertThat(names()).hasCount(9);
		assertThat(this.page.locator("#q")).hasValue("harbour 0");
	}

	@Test
	void filtersSortsAndTurnsPages() {
		this.page.locator("#status").selectOption("draft");
		assertThat(names()).hasText(new String[] { "Lantern Works" });
		this.page.locator("#status").selectOption("");
		assertThat(names()).hasCount(A_PAGE);

		this.page.locator("#sort").selectOption("changed");
		assertThat(names().first()).hasText("Lantern Works");
		Press.through(this.page.locator("#found a[rel=next]"));
		assertThat(names()).hasCount(MANY + 1 - A_PAGE);
		assertThat(this.page.locator("#sort")).hasValue("changed");
		this.page.goBack();
		assertThat(names().first()).hasText("Lantern Works");
		assertThat(this.page.locator("#sort")).hasValue("changed");
	}

	private Locator names() {
		return this.page.locator("#found li h3 a");
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

}
