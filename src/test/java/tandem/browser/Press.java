package tandem.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Presses what leads to another page and waits until that page is whole: a click alone
 * returns as soon as its first byte has come.
 */
public final class Press {

	private Press() {
	}

	@SuppressWarnings("deprecation") // racy only for those who press before they wait
	public static void through(Locator button) {
		Page page = button.page();
		page.waitForNavigation(button::click);
	}

}
