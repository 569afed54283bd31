package tandem.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;

/** A practice's own look, sent and seen in a browser. */
@BrowserTest
class BrandInBrowserTests {

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><script>alert(1)</script><rect width=\"40\" height=\"20\" fill=\"#7a1f5c\"/></svg>";

	@Autowired
	OpenedPractices practices;

	@LocalServerPort
	int port;

	@Test
	void showsLogoAndAccentAndSaysKindlyWhatIsTooLarge(Browser browser) {
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setLocale("en").setColorScheme(ColorScheme.LIGHT))) {
			Page page = context.newPage();
			List<String> said = new ArrayList<>();
			page.onConsoleMessage((message) -> said.add(message.text()));
			signIn(page);
			page.navigate(at("/practice/brand"));

			send(page, SVG.getBytes(StandardCharsets.UTF_8));
			assertThat(page.url()).isEqualTo(at("/practice/brand?done=logo"));
			assertThat(page.evaluate("() => document.querySelector('header img.logo').naturalWidth > 0"))
				.isEqualTo(true);

			page.fill("#light", "#7a1f5c");
			Press.through(page.locator("form[action='/practice/brand/accent'] button"));
			assertThat(page.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--accent')"))
				.isEqualTo("#7a1f5c");
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

			send(page, new byte[40 * 1024 * 1024]);
			assertThat(page.locator("#logo-error").innerText()).contains("larger than 200 KB");
			assertThat(said).noneMatch((text) -> text.contains("Content Security Policy"));
		}
	}

	private static void send(Page page, byte[] file) {
		page.setInputFiles("#logo", new FilePayload("logo.svg", "image/svg+xml", file));
		Press.through(page.locator("form[action='/practice/brand'] button"));
	}

	private void signIn(Page page) {
		page.navigate(at("/sign-in"));
		page.fill("[name=email]", this.practices.owner().email());
		page.fill("[name=password]", OpenedPractices.PASSWORD);
		Press.through(page.locator("form[action='/sign-in'] button"));
	}

	private String at(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
