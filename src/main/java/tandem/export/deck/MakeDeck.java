package tandem.export.deck;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.account.Accent;
import tandem.account.DressPractice;
import tandem.account.FindPractice;
import tandem.report.ReportView;
import tandem.shared.Dates;

/**
 * Makes a report into slides, in the language of whoever asks and the practice's look.
 */
@Component
public class MakeDeck {

	private final PlanDeck planDeck;

	private final FindPractice findPractice;

	private final DressPractice dressPractice;

	private final Clock clock;

	MakeDeck(PlanDeck planDeck, FindPractice findPractice, DressPractice dressPractice, Clock clock) {
		this.planDeck = planDeck;
		this.findPractice = findPractice;
		this.dressPractice = dressPractice;
		this.clock = clock;
	}

	/** A file of PowerPoint, with what the view holds and nothing else. */
	public byte[] make(ReportView view, UUID practiceId) {
		DressPractice.Accents accents = this.dressPractice.accentsOf(practiceId);
		Accent light = accents.light();
		String accent = (light != null) ? light.nearestReadableOn(Accent.Paper.LIGHT).code().substring(1)
				: HouseTemplate.ACCENT;
		return drawn(view, new Dress(this.findPractice.nameOf(practiceId), accent, null));
	}

	/** A sample in the house's own look. */
	public byte[] sample(ReportView view) {
		return drawn(view, new Dress("Tandem", HouseTemplate.ACCENT, null));
	}

	private byte[] drawn(ReportView view, Dress dress) {
		Locale locale = LocaleContextHolder.getLocale();
		Instant now = this.clock.instant();
		Deck deck = this.planDeck.plan(view, dress.practice(), Dates.day(now, locale), locale);
		return new DrawDeck(deck, dress, locale).draw(now);
	}

}
