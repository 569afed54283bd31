package tandem.export.deck;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.account.Accent;
import tandem.account.DressPractice;
import tandem.account.FindPractice;
import tandem.account.Logo;
import tandem.export.RenderInTurn;
import tandem.report.HandOutSlides.Presented;
import tandem.shared.Dates;

/**
 * Makes a report into slides, in the language of whoever asks and the practice's look.
 */
@Component
public class MakeSlides {

	private static final Dress OWN = new Dress("Tandem", HouseTemplate.ACCENT, null);

	private final RenderInTurn renderInTurn;

	private final PlanDeck planDeck;

	private final FindPractice findPractice;

	private final DressPractice dressPractice;

	private final Clock clock;

	MakeSlides(RenderInTurn renderInTurn, PlanDeck planDeck, FindPractice findPractice, DressPractice dressPractice,
			Clock clock) {
		this.renderInTurn = renderInTurn;
		this.planDeck = planDeck;
		this.findPractice = findPractice;
		this.dressPractice = dressPractice;
		this.clock = clock;
	}

	/** What stands on them is asked for when their turn has come. */
	public Slides make(Supplier<Presented> open) {
		return this.renderInTurn.take(() -> draw(open.get()));
	}

	private Slides draw(Presented presented) {
		Locale locale = LocaleContextHolder.getLocale();
		Instant now = this.clock.instant();
		Dress dress = dress(presented.practiceId());
		Deck deck = this.planDeck.plan(presented.view(), dress.practice(), Dates.day(now, locale), locale);
		return new Slides(new DrawDeck(deck, dress, locale).draw(now), presented.view().heading().client(),
				LocalDate.ofInstant(now, ZoneOffset.UTC));
	}

	private Dress dress(@Nullable UUID practiceId) {
		if (practiceId == null) {
			return OWN;
		}
		Accent chosen = this.dressPractice.accentsOf(practiceId).light();
		String accent = (chosen != null) ? chosen.nearestReadableOn(Accent.Paper.LIGHT).code().substring(1)
				: OWN.accent();
		Logo logo = this.dressPractice.of(practiceId)
			.filter(DressPractice.Brand::logo)
			.flatMap((brand) -> this.dressPractice.logo(brand.hash()))
			.orElse(null);
		return new Dress(this.findPractice.nameOf(practiceId), accent, logo);
	}

}
