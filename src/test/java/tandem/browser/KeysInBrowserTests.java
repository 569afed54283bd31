package tandem.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.shared.Seat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two executives on their phones open a self-serve round, and later the marks to the CEO,
 * with the keyboard alone.
 */
@BrowserTest
class KeysInBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private ReleaseRound releaseRound;

	private final List<BrowserContext> opened = new ArrayList<>();

	private final Map<Seat, Page> pages = new EnumMap<>(Seat.class);

	private final Map<Seat, TestRounds.Person> people = new EnumMap<>(Seat.class);

	private boolean script;

	@AfterEach
	void close() {
		this.opened.forEach(BrowserContext::close);
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void twoKeysOpenTheReportAndTwoMoreTheMarksToTheCeo(boolean withJavaScript, Browser browser) {
		this.script = withJavaScript;
		SignedIn lead = this.practices.owner();
		TestRounds.Launched round = this.rounds.selfServe(lead);
		for (Seat seat : Seat.values()) {
			this.people.put(seat, this.rounds.submitted(round, seat, this.rounds.middling(seat)));
			this.pages.put(seat, phone(browser, this.people.get(seat)));
		}

		turn(Seat.CMO, "release");
		assertThat(go(Seat.CMO, "").locator("#keys")).containsText("You have turned yours; the CIO has not.");
		assertThat(go(Seat.CEO, "report").locator("h1")).containsText("Not yet");
		look(go(Seat.CIO, ""), "keys-seat");
		turn(Seat.CIO, "release");
		reads(Seat.CEO, false);
		board(browser, lead, round);

		this.releaseRound.release(lead, round.roundId(), ReleaseLevel.MARKS);
		turn(Seat.CMO, "ceo-marks");
		reads(Seat.CEO, false);
		turn(Seat.CIO, "ceo-marks");
		assertThat(go(Seat.CMO, "").locator("#keys")).containsText("has not been shown them yet");
		reads(Seat.CEO, true);
		assertThat(go(Seat.CMO, "").locator("#keys")).containsText("the CEO has been shown the marks");
		assertThat(go(Seat.CMO, "").locator("#keys form")).hasCount(0);
		look(go(Seat.CMO, "log"), "keys-log");
	}

	private void turn(Seat seat, String key) {
		Page page = go(seat, "");
		page.locator("#keys a[href$='/keys/" + key + "']").focus();
		pressEnter(page);
		look(page, "keys-confirm-" + key);
		page.locator("main form[action$='/keys/" + key + "'] button").focus();
		pressEnter(page);
		assertThat(page.url()).endsWith("#keys");
	}

	@SuppressWarnings("deprecation") // see Press
	private static void pressEnter(Page page) {
		page.waitForNavigation(() -> page.keyboard().press("Enter"));
	}

	private void reads(Seat seat, boolean marks) {
		Page page = go(seat, "report");
		assertThat(page.locator("main")).containsText("The four ratings");
		assertThat(page.locator("#guesses")).hasCount(marks ? 1 : 0);
		assertThat(page.locator("#goals")).hasCount(marks ? 1 : 0);
		look(page, "keys-ceo-" + (marks ? "marks" : "bands"));
	}

	private void board(Browser browser, SignedIn lead, TestRounds.Launched round) {
		Page page = window(browser, 1440);
		page.navigate(address("/sign-in"));
		page.locator("[name=email]").fill(lead.email());
		page.locator("[name=password]").fill(OpenedPractices.PASSWORD);
		Press.through(page.locator("main form button[type=submit]").first());
		page.navigate(address("/rounds/" + round.roundId()));
		assertThat(page.locator("main")).containsText("turned by both");
		look(page, "keys-board");
		page.navigate(address("/clients/" + round.clientId() + "/rounds/new"));
		look(page, "keys-new-round");
	}

	private Page go(Seat seat, String path) {
		Page page = this.pages.get(seat);
		page.navigate(address(this.people.get(seat).path(path)));
		return page;
	}

	private void look(Page page, String name) {
		assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).as(page.url())
			.isEqualTo(true);
		if (this.script) {
			Picture.take(page, name + "-light");
			assertThat(Axe.complaints(page)).as(page.url()).isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			Picture.take(page, name + "-dark");
			assertThat(Axe.complaints(page)).as("dark " + page.url()).isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		}
	}

	private Page phone(Browser browser, TestRounds.Person person) {
		Page page = window(browser, 390);
		page.context()
			.addCookies(List
				.of(new Cookie("tandem-seat", person.secret().text()).setDomain("127.0.0.1").setPath(person.path(""))));
		return page;
	}

	private Page window(Browser browser, int width) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844)
			.setJavaScriptEnabled(this.script)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setLocale(Locale.ENGLISH.toLanguageTag()));
		this.opened.add(context);
		return context.newPage();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
