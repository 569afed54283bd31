package tandem.site.web;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.browser.Axe;
import tandem.browser.Chromium;
import tandem.browser.Picture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The look holds on a phone, on a desk and in the dark, for hands, eyes and screen
 * readers, and stays light.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
@SpringBootTest(classes = Patterns.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookTests {

	private static final int BYTES_OF_A_FIRST_VISIT = 115 * 1024;

	private final List<String> complaints = new ArrayList<>();

	private final List<Response> responses = new ArrayList<>();

	private final List<BrowserContext> opened = new ArrayList<>();

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void take(Browser browser) {
		this.browser = browser;
	}

	@AfterEach
	void closePages() {
		this.opened.forEach(BrowserContext::close);
	}

	@ParameterizedTest
	@CsvSource({ "/look/pattern, 320, LIGHT", "/look/pattern, 390, DARK", "/look/pattern, 1440, LIGHT",
			"/look/account, 320, DARK", "/look/account, 390, LIGHT", "/look/account, 1440, DARK",
			"/look/home, 320, LIGHT", "/look/home, 1440, DARK", "/instrument, 1440, LIGHT",
			"/mechanisms/M17, 1440, LIGHT" })
	void isAccessibleAndFitsItsWindow(String address, int width, ColorScheme scheme) {
		Page page = open(address, width, scheme);

		assertThat(Axe.complaints(page)).isEmpty();
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
		assertThat(this.complaints).as("the console, where broken security policies are reported").isEmpty();
		Picture.take(page, "%s-%d-%s".formatted(address.replace('/', '-'), width, scheme));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/look/pattern", "/look/account", "/look/home" })
	void offersEveryTargetAtTheSizeOfAThumb(String address) {
		Page page = open(address, 390, ColorScheme.LIGHT);

		Object small = page.evaluate(
				"""
						() => [...document.querySelectorAll('main :is(button, .button, label.mark, label.choice, select, input[type=text], textarea)')]
							.map(target => [target.textContent.trim(), target.getBoundingClientRect()])
							.filter(([text, box]) => box.height < 44 || box.width < 44)
							.map(([text, box]) => text + ' ' + box.width + 'x' + box.height)""");

		assertThat((List<?>) small).isEmpty();
	}

	@Test
	void isLightOnTheFirstVisit() {
		openToTheLastByte("/look/pattern");

		int bytes = this.responses.stream().mapToInt((response) -> response.request().sizes().responseBodySize).sum();
		assertThat(this.responses).hasSizeLessThanOrEqualTo(6);
		assertThat(bytes).isBetween(1, BYTES_OF_A_FIRST_VISIT);
	}

	@Test
	void mayBeCachedForAYearBesideThePageItself() {
		openToTheLastByte("/look/pattern");

		assertThat(this.responses.stream().skip(1))
			.allSatisfy((response) -> assertThat(response.headerValue("cache-control")).contains("max-age=31536000"));
	}

	@Test
	void movesAlongTheMarksByKeyboard() {
		Page page = open("/look/pattern", 1440, ColorScheme.LIGHT);

		page.locator("[name='P1a.own'][value='3']").focus();
		page.keyboard().press("ArrowRight");

		assertThat(page.locator("[name='P1a.own'][value='4']")).isChecked();
	}

	@Test
	void countsTheTicks() {
		Page page = open("/look/pattern", 390, ColorScheme.LIGHT);

		page.getByText("Lower cost of technology").click();

		assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.count'), '::before').content"))
			.isEqualTo("counter(ticked) \" \"");
		assertThat(page.locator(".ticks :checked")).hasCount(3);
	}

	@Test
	void saysWhenAnAnswerIsNotKeptAndTriesAgain() {
		Page page = open("/look/pattern", 390, ColorScheme.LIGHT);
		page.route("**/look/keep", Route::abort);
		page.locator("[name='P1a.own'][value='5']").check();
		assertThat(page.locator("#kept")).containsText("Not kept yet");

		page.unroute("**/look/keep");

		assertThat(page.locator("#kept")).hasText("Everything on this page is kept.");
	}

	@Test
	void keepsAnAnswerThatWasGivenBeforeTheScriptsCame() {
		Page page = blank(390, ColorScheme.LIGHT);
		List<Route> held = new ArrayList<>();
		page.route("**/htmx.min.js", held::add);
		page.navigate(address("/look/pattern"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		page.locator("[name='P1a.own'][value='5']").check();
		assertThat(page.locator("#kept")).containsText("The button keeps");

		held.forEach(Route::resume);

		assertThat(page.locator("#kept")).hasText("Everything on this page is kept.");
	}

	@ParameterizedTest
	@ValueSource(ints = { 503, 429 })
	void triesAgainAfterARefusalThatWillPass(int status) {
		Page page = open("/look/pattern", 390, ColorScheme.LIGHT);
		page.route("**/look/keep", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
		page.locator("[name='P1a.own'][value='5']").check();
		assertThat(page.locator("#kept")).containsText("we keep trying");

		page.unroute("**/look/keep");

		assertThat(page.locator("#kept")).hasText("Everything on this page is kept.");
	}

	@Test
	void pointsToTheButtonAfterARefusalThatWillStay() {
		Page page = open("/look/pattern", 390, ColorScheme.LIGHT);
		page.route("**/look/keep", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(403)));

		page.locator("[name='P1a.own'][value='5']").check();

		assertThat(page.locator("#kept")).containsText("Use the button");
	}

	@Test
	void asksBeforeAnAnswerThatIsNotKeptIsLeftBehind() {
		Page page = open("/look/pattern", 390, ColorScheme.LIGHT);
		List<String> asked = new ArrayList<>();
		page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		page.route("**/look/keep", Route::abort);
		page.locator("[name='P1a.own'][value='5']").check();
		assertThat(page.locator("#kept")).containsText("Not kept yet");

		page.navigate(address("/look/account"));

		assertThat(asked).containsExactly("beforeunload");
	}

	@Test
	void copiesALink() {
		Page page = open("/look/account", 1440, ColorScheme.LIGHT);

		page.getByText("Copy", new Page.GetByTextOptions().setExact(true)).click();

		assertThat(page.getByText("Copied.")).isVisible();
	}

	@Test
	void printsInkOnPaperWithoutTheButtons() {
		Page page = open("/look/account", 794, ColorScheme.DARK);

		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(page.locator("main .buttons").first()).isHidden();
		assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
			.isEqualTo("rgb(255, 255, 255)");
		assertThat(page.evaluate("() => getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
	}

	private Page open(String path, int width, ColorScheme scheme) {
		Page page = blank(width, scheme);
		page.navigate(address(path));
		return page;
	}

	/** Waits whether anything else comes. */
	private void openToTheLastByte(String path) {
		blank(390, ColorScheme.LIGHT).navigate(address(path),
				new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
	}

	private Page blank(int width, ColorScheme scheme) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844)
			.setColorScheme(scheme)
			.setPermissions(List.of("clipboard-write")));
		this.opened.add(context);
		Page page = context.newPage();
		page.onConsoleMessage((message) -> this.complaints.add(message.text()));
		page.onResponse(this.responses::add);
		return page;
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
