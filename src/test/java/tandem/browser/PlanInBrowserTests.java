package tandem.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.shared.Seat;
import tandem.workshop.ReleasedRounds;
import tandem.workshop.WhoMoves;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From the report to an agreed action, and from the phone of whoever moves to done. */
@BrowserTest
class PlanInBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	private final List<BrowserContext> opened = new ArrayList<>();

	private boolean script;

	@AfterEach
	void close() {
		this.opened.forEach(BrowserContext::close);
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void isAgreedAtADeskAndDoneOnAPhone(boolean withJavaScript, Browser browser) {
		this.script = withJavaScript;
		ReleasedRounds released = new ReleasedRounds(this.context);
		released.agree("Show each other one complaint of a customer a week, and say what it would take to mend it",
				WhoMoves.CIO);
		Page desk = desk(browser, released);

		desk.navigate(address(released.page()));
		look(desk, "plan");
		Press.through(desk.locator("main a[href*='mechanism=']").first());
		desk.locator("[name=who][value=both]").check();
		desk.locator("[name=due]").fill("2027-02-01");
		look(desk, "plan-new");
		Press.through(desk.locator("main form button[type=submit]"));
		assertThat(desk.locator(".actions > li")).hasCount(2);
		assertThat(desk.locator(".actions > li").nth(1)).containsText("by 1 February 2027");

		Page phone = phone(browser, released.person(Seat.CMO));
		phone.navigate(address(released.person(Seat.CMO).path("plan")));
		assertThat(phone.locator("summary")).hasCount(1);
		phone.locator("summary").click();
		phone.locator("textarea").fill("Done before the quarter’s end.\nBoth would do it again.");
		look(phone, "plan-phone");
		Press.through(phone.locator("button[name=to][value=done]"));
		assertThat(phone.locator(".actions")).containsText("Both would do it again.");
		desk.navigate(address(released.page()));
		assertThat(desk.locator(".actions")).containsText("Both would do it again.");
		look(desk, "plan-done");
	}

	private void look(Page page, String name) {
		assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).as(page.url())
			.isEqualTo(true);
		if (this.script) {
			Picture.take(page, name);
			assertThat(Axe.complaints(page)).as(page.url()).isEmpty();
		}
	}

	private Page desk(Browser browser, ReleasedRounds released) {
		Page page = window(browser, 1440, ColorScheme.LIGHT);
		page.navigate(address("/sign-in"));
		page.locator("[name=email]").fill(released.owner().email());
		page.locator("[name=password]").fill(OpenedPractices.PASSWORD);
		Press.through(page.locator("main form button[type=submit]").first());
		return page;
	}

	private Page phone(Browser browser, TestRounds.Person person) {
		Page page = window(browser, 390, ColorScheme.DARK);
		page.context()
			.addCookies(List
				.of(new Cookie("tandem-seat", person.secret().text()).setDomain("127.0.0.1").setPath(person.path(""))));
		return page;
	}

	private Page window(Browser browser, int width, ColorScheme scheme) {
		BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844)
			.setJavaScriptEnabled(this.script)
			.setColorScheme(scheme)
			.setLocale(Locale.ENGLISH.toLanguageTag()));
		this.opened.add(window);
		return window.newPage();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
