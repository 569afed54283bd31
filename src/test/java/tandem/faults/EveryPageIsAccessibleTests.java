package tandem.faults;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.browser.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that the router knows, opened by the person it belongs to: a new page cannot
 * be forgotten here.
 */
@BrowserTest
class EveryPageIsAccessibleTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private final List<String> faults = new ArrayList<>();

	@Test
	void showsNothingToAxeAndNothingOnTheConsole(Browser browser) {
		PreparedHouse house = new PreparedHouse(this.practices, this.rounds, this.jdbc);
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 900)
			.setColorScheme(ColorScheme.DARK)
			.setLocale("en"));
		try {
			Page page = signedIn(context, house);
			List<Route> pages = Route.all(this.mapping)
				.stream()
				.filter((route) -> route.isLook() && !route.pattern().matches("/api/.*|/v3/.*|/error"))
				.toList();

			pages.forEach((route) -> look(page, route, house));

			assertThat(pages).hasSizeGreaterThan(25);
			assertThat(this.faults).isEmpty();
		}
		finally {
			context.close();
		}
	}

	private Page signedIn(BrowserContext context, PreparedHouse house) {
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy")) {
				this.faults.add(page.url() + " says " + message.text());
			}
		});
		page.navigate(base() + "/sign-in");
		page.fill("[name=email]", house.owner().email());
		page.fill("[name=password]", OpenedPractices.PASSWORD);
		page.locator("main button[type=submit]").click();
		page.waitForURL("**/clients");
		TestRounds.Person cmo = house.personAtCmo();
		context.addCookies(
				List.of(new Cookie("tandem-seat", cmo.secret().text()).setDomain("127.0.0.1").setPath(cmo.path(""))));
		return page;
	}

	private void look(Page page, Route route, PreparedHouse house) {
		Response response = page.navigate(base() + route.at(house.ids()));
		if (response == null || response.status() >= 500) {
			this.faults.add(route + " answers " + ((response != null) ? response.status() : "nothing"));
			return;
		}
		new AxeBuilder(page).analyze()
			.getViolations()
			.forEach((violation) -> this.faults
				.add(route + " breaks " + violation.getId() + " at " + violation.getNodes().get(0).getHtml()));
		Object width = page.evaluate("() => document.documentElement.scrollWidth");
		if (!Integer.valueOf(390).equals(width)) {
			this.faults.add(route + " is wider than a phone: " + width);
		}
	}

	private String base() {
		return "http://127.0.0.1:" + this.port;
	}

}
