package tandem.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/**
 * A picture of a whole page for people to look at, taken when the build says
 * {@code -Dpictures}: no test reads it.
 */
public final class Picture {

	private static final Path ALBUM = Path.of("target/look");

	private static final boolean WANTED = System.getProperty("pictures") != null;

	private Picture() {
	}

	public static void take(Page page, String name) {
		if (WANTED) {
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALBUM.resolve(name + ".png")));
		}
	}

	/** The same on paper. */
	static void print(Page page, String name) {
		if (WANTED) {
			page.pdf(new Page.PdfOptions().setFormat("A4").setPath(ALBUM.resolve(name + ".pdf")));
		}
	}

}
