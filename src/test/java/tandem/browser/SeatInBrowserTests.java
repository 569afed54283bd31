package tandem.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.shared.Seat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One seat on a phone, by hand, page by page; without JavaScript it is part of the
 * {@link WholeWayTests whole way}.
 */
@BrowserTest
class SeatInBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private org.springframework.context.MessageSource messages;

	private final List<BrowserContext> opened = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private TestRounds.Launched round;

	@BeforeEach
	void launch() {
		this.round = this.rounds.launched(this.practices.owner());
	}

	@AfterEach
	void close() {
		this.opened.forEach(BrowserContext::close);
	}

	@Test
	void answersAndSubmitsOnAPhone(Browser browser) {
		Page page = phone(browser);

		page.navigate(address(this.round.linkPath(Seat.CMO)));
		look(page, "link");
		Press.through(page.locator("main button[type=submit]").last());
		assertThat(page.url()).contains("/consent").doesNotContain("/l/");
		look(page, "consent");
		page.locator("[name=consent]").check();
		page.locator("[name=code]").fill("314159");
		Press.through(page.locator("main button[type=submit]"));

		answerAll(page);

		assertThat(page.url()).endsWith("/check");
		look(page, "check");
		Press.through(page.locator("form[action$='/submit'] button"));
		assertThat(page.locator("main")).containsText("Your answers are in");
		look(page, "seat");
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void asksTheCeoInFiveShortPages(Browser browser) {
		Page page = phone(browser);
		page.navigate(address(this.round.linkPath(Seat.CEO)));
		Press.through(page.locator("main button[type=submit]").last());
		look(page, "consent-ceo");
		page.locator("[name=consent]").check();
		page.locator("[name=code]").fill("314159");
		Press.through(page.locator("main button[type=submit]"));

		answerAll(page);
		Press.through(page.locator("form[action$='/submit'] button"));

		assertThat(page.locator("main")).containsText("Your answers are in");
		assertThat(this.complaints).isEmpty();
	}

	/**
	 * The first choice of every question, then the second, and so on; three ticks where
	 * three are asked.
	 */
	private void answerAll(Page page) {
		for (int turn = 0; !page.url().endsWith("/check"); turn++) {
			assertThat(turn).isLessThan(20);
			String name = page.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
			List<Object> names = names(page);
			for (Object field : names) {
				Locator choices = page.locator("input[type=radio][name='" + field + "']");
				choices.nth((turn + field.hashCode() & 7) % Math.min(choices.count(), 5)).check();
			}
			Locator ticks = page.locator("input[type=checkbox]");
			for (int i = 0; i < Math.min(3, ticks.count()); i++) {
				ticks.nth(i).check();
			}
			assertThat(page.locator("#kept")).hasText(keptText());
			look(page, name);
			Press.through(page.locator("button[name=go][value=next]"));
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> names(Page page) {
		return (List<Object>) page
			.evaluate("() => [...new Set([...document.querySelectorAll('input[type=radio]')].map(i => i.name))]");
	}

	private void look(Page page, String name) {
		assertThat(this.complaints).as("the console before %s", name).isEmpty();
		Picture.take(page, "seat-" + name + "-390");
		assertThat(Axe.complaints(page)).as(name).isEmpty();
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(name).isEqualTo(390);
		// Taking the picture hides the caret by a style of its own, which the page's
		// policy refuses.
		this.complaints.clear();
	}

	private String keptText() {
		return this.messages.getMessage("layout.kept.kept", null, java.util.Locale.ENGLISH);
	}

	private Page phone(Browser browser) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844)
			.setColorScheme(ColorScheme.LIGHT)
			.setLocale("en"));
		this.opened.add(context);
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (!message.type().equals("log")) {
				this.complaints.add(message.text());
			}
		});
		return page;
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
