package tandem.export.deck;

import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;

import tandem.report.ReportView;
import tandem.report.page.TestPages;

/** Plans decks without an application. */
final class TestDecks {

	static final String PRACTICE = "Halden Partners";

	private static final PlanDeck PLAN_DECK = new PlanDeck(TestPages.drawReport(), TestPages.messages());

	private TestDecks() {
	}

	static Deck planned(ReportView view, Locale locale) {
		LocaleContextHolder.setLocale(locale);
		try {
			return PLAN_DECK.plan(view, PRACTICE, "23 November 2026", locale);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

}
