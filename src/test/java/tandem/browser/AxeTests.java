package tandem.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Faults made on purpose are found, so that finding none says something. */
@Tag("browser")
@ExtendWith(Chromium.class)
class AxeTests {

	private static final String SOUND = """
			<!doctype html><html lang="en"><title>Sound</title><main><h1>Sound</h1><p>%s</p></main></html>""";

	@Test
	void complainsOfWhatIsWrongAndOfNothingElse(Browser browser) {
		try (Page page = browser.newPage()) {
			page.setContent(SOUND.formatted("Nothing to see."));
			assertThat(Axe.complaints(page)).isEmpty();

			page.setContent(SOUND.formatted("<img src='data:,'> <span style='color: #999'>Hard to read</span>"));
			assertThat(Axe.complaints(page)).anyMatch((complaint) -> complaint.startsWith("image-alt at <img"))
				.anyMatch((complaint) -> complaint.startsWith("color-contrast at <span"));

			page.setContent(SOUND.formatted("<iframe title='Another page'></iframe>"));
			assertThat(Axe.complaints(page)).containsExactly("a frame, into which nobody looks");
		}
	}

}
