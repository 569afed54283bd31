package tandem.export.deck;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.export.Dress;
import tandem.export.RenderInTurn;
import tandem.report.HandOutSlides.Presented;
import tandem.report.HandedOut;
import tandem.shared.Dates;

/**
 * Makes a report into slides, in the language of whoever asks and the practice's look.
 */
@Component
public class MakeSlides {

	/** Of PowerPoint. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

	private final RenderInTurn renderInTurn;

	private final PlanDeck planDeck;

	private final Dress.Find findDress;

	private final Clock clock;

	MakeSlides(RenderInTurn renderInTurn, PlanDeck planDeck, Dress.Find findDress, Clock clock) {
		this.renderInTurn = renderInTurn;
		this.planDeck = planDeck;
		this.findDress = findDress;
		this.clock = clock;
	}

	/** What stands on them is asked for when their turn has come. */
	public HandedOut make(Supplier<Presented> open) {
		return this.renderInTurn.take(open, this::draw);
	}

	private HandedOut draw(Presented presented) {
		Locale locale = LocaleContextHolder.getLocale();
		Instant now = this.clock.instant();
		Dress dress = this.findDress.of(presented.practiceId());
		Deck deck = this.planDeck.plan(presented.view(), dress.practice(), Dates.day(now, locale), locale);
		return new HandedOut(new DrawDeck(deck, dress, locale).draw(now), MEDIA_TYPE,
				presented.view().heading().client(), LocalDate.ofInstant(now, ZoneOffset.UTC), "pptx");
	}

}
