package tandem.browser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

	@TempDir
	Path files;

	@Test
	void showsLogoAndAccentAndSaysKindlyWhatIsTooLarge(Browser browser) throws IOException {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en")
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE))) {
			Page page = context.newPage();
			List<String> said = new ArrayList<>();
			page.onConsoleMessage((message) -> said.add(message.text()));
			signIn(page);
			page.navigate(at("/practice/brand"));

			send(page, Files.writeString(this.files.resolve("logo.svg"), SVG));
			assertThat(page.url()).isEqualTo(at("/practice/brand?done=logo"));
			assertThat(page.evaluate("() => document.querySelector('header img.logo').naturalWidth > 0"))
				.isEqualTo(true);

			page.fill("#light", "#7a1f5c");
			Press.through(page.locator("form[action='/practice/brand/accent'] button"));
			assertThat(page.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--accent')"))
				.isEqualTo("#7a1f5c");
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(Axe.complaints(page)).isEmpty();

			send(page, huge());
			assertThat(page.locator("#logo-error").innerText()).contains("larger than 200 KB");
			assertThat(said).noneMatch((text) -> text.contains("Content Security Policy"));
		}
	}

	/** All zeros, which take no room on the disk. */
	private Path huge() throws IOException {
		Path file = this.files.resolve("huge.svg");
		try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
			zeros.setLength(40 * 1024 * 1024);
		}
		return file;
	}

	private static void send(Page page, Path file) {
		page.setInputFiles("#logo", file);
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
