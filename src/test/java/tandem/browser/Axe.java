package tandem.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What axe has to complain about on a page with JavaScript, by all of its rules. Its own
 * builder opens a second window to gather what it found in frames, which costs more than
 * the finding; our pages have no frames.
 */
public final class Axe {

	private static final String LOOK = """
			async (coloured) => {
				if (document.querySelector('iframe, frame, object, embed')) {
					return ['a frame, into which nobody looks'];
				}
				const found = await axe.run(document,
					{ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: coloured } } });
				return found.violations.flatMap(broken => broken.nodes.map(node => broken.id + ' at ' + node.html));
			}""";

	private Axe() {
	}

	/**
	 * Has axe at hand on each page that this window opens. Otherwise its half a megabyte
	 * is sent to the browser anew for each page, which costs more than the looking.
	 */
	public static void prepare(BrowserContext window) {
		window.addInitScript(AxeBuilder.getAxeScript());
	}

	public static List<String> complaints(Page page) {
		return complaints(page, true);
	}

	/**
	 * What there is to complain about.
	 * @param page the page
	 * @param coloured by the rule on contrast, too, which costs more than all others
	 * together; without it where a page was looked at in the same colours already
	 */
	public static List<String> complaints(Page page, boolean coloured) {
		if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		return ((List<?>) page.evaluate(LOOK, coloured)).stream().map(Object::toString).toList();
	}

}
