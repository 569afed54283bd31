package tandem.faults;

import java.util.ArrayList;
import java.util.List;

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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.browser.Axe;
import tandem.browser.BrowserTest;
import tandem.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that the router knows, opened by the person it belongs to: a new page cannot
 * be forgotten here.
 */
@BrowserTest
class EveryPageIsAccessibleTests {

	private static final String WIDEST = "(width) => { const wide = [...document.querySelectorAll('body *')]"
			+ ".filter((it) => it.getBoundingClientRect().right > width + 1).pop();"
			+ " return wide ? wide.outerHTML.slice(0, 200) : ''; }";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private final List<String> faults = new ArrayList<>();

	@Test
	void isAccessibleOnAPhoneInTheDark(Browser browser) {
		walk(browser, Language.ENGLISH, 390, ColorScheme.DARK);
	}

	/**
	 * German has the longest words, and 320 px is the narrowest page that WCAG asks for.
	 */
	@Test
	void isAccessibleOnTheNarrowestPageInGerman(Browser browser) {
		walk(browser, Language.GERMAN, 320, ColorScheme.LIGHT);
	}

	@Test
	void isAccessibleOnAPhoneInChinese(Browser browser) {
		walk(browser, Language.CHINESE, 390, ColorScheme.LIGHT);
	}

	private void walk(Browser browser, Language language, int width, ColorScheme scheme) {
		PreparedHouse house = new PreparedHouse(this.practices, this.rounds, this.jdbc);
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setColorScheme(scheme)
			.setLocale(language.code()));
		try {
			Axe.prepare(context);
			Page page = signedIn(context, house);
			List<Route> pages = Route.all(this.mapping)
				.stream()
				.filter((route) -> route.isLook() && !route.isFile()
						&& !route.pattern().matches("/api/.*|/v3/.*|/error"))
				.toList();

			for (Route route : pages) {
				if (look(page, route, house)) {
					check(route.toString(), page, language, width);
				}
			}

			new SharedPages(this.context, house.owner()).walk(page, base(),
					(what) -> check(what, page, language, width));

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
		page.locator("main button[type=submit]").first().click();
		page.waitForURL("**/clients");
		TestRounds.Person cmo = house.personAtCmo();
		context.addCookies(
				List.of(new Cookie("tandem-seat", cmo.secret().text()).setDomain("127.0.0.1").setPath(cmo.path(""))));
		return page;
	}

	private boolean look(Page page, Route route, PreparedHouse house) {
		Response response = page.navigate(base() + route.at(house.ids()));
		if (response == null || response.status() >= 500) {
			this.faults.add(route + " answers " + ((response != null) ? response.status() : "nothing"));
			return false;
		}
		return true;
	}

	private void check(String route, Page page, Language language, int width) {
		measure(page, route, language, width);
		boolean coloured = language != Language.CHINESE; // as in the walk in German
		Axe.complaints(page, coloured).forEach((complaint) -> this.faults.add(route + " breaks " + complaint));
	}

	private void measure(Page page, String route, Language language, int width) {
		Object found = page.evaluate("() => document.documentElement.scrollWidth");
		if (!Integer.valueOf(width).equals(found)) {
			this.faults.add(route + " is wider than " + width + ": " + found + " by " + page.evaluate(WIDEST, width));
		}
		Object spoken = page.evaluate("() => document.documentElement.lang");
		if (!language.code().equals(spoken)) {
			this.faults.add(route + " speaks " + spoken);
		}
		if (page.locator("body").innerText().contains("??")) {
			this.faults.add(route + " lacks words");
		}
	}

	private String base() {
		return "http://127.0.0.1:" + this.port;
	}

}
