package tandem.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report can be read on a phone, at a desk, in the dark, on paper and by a screen
 * reader.
 */
@BrowserTest
class ReportInBrowserTests {

	/** A4 within its margins, in pixels of a browser. */
	private static final int SHEET_WIDTH = 673;

	private static final int SHEET_HEIGHT = 986;

	@LocalServerPort
	private int port;

	private final List<BrowserContext> opened = new ArrayList<>();

	@AfterEach
	void close() {
		this.opened.forEach(BrowserContext::close);
	}

	@ParameterizedTest
	@CsvSource({ "firm, /sample, 320, DARK", "firm, /sample, 1440, LIGHT", "ceo, /sample?as=ceo, 390, LIGHT",
			"case, /sample/regal, 1440, DARK" })
	void canBeReadByEveryone(String name, String path, int width, ColorScheme scheme, Browser browser) {
		List<String> complaints = new ArrayList<>();
		Page page = page(browser, width, scheme);
		page.onConsoleMessage((message) -> complaints.add(message.text()));

		page.navigate("http://127.0.0.1:" + this.port + path);

		assertThat(complaints).isEmpty();
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(name).isEqualTo(width);
		page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
		look(page, name, width, scheme);
	}

	@Test
	void givesTheCeoOneSheetOfPaper(Browser browser) {
		Page page = page(browser, SHEET_WIDTH, ColorScheme.LIGHT);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		page.navigate("http://127.0.0.1:" + this.port + "/sample?as=ceo");

		Picture.print(page, "report-ceo");
		Object end = page.evaluate("() => document.querySelector('.first-page').getBoundingClientRect().bottom");

		assertThat(((Number) end).doubleValue()).isLessThan(SHEET_HEIGHT);
	}

	private static void look(Page page, String name, int width, ColorScheme scheme) {
		Picture.take(page, "report-%s-%d-%s".formatted(name, width, scheme));
		assertThat(Axe.complaints(page)).as(name).isEmpty();
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(name).isEqualTo(width);
	}

	private Page page(Browser browser, int width, ColorScheme scheme) {
		BrowserContext context = browser.newContext(
				new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme).setLocale("en"));
		this.opened.add(context);
		return context.newPage();
	}

}
