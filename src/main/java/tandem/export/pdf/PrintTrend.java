package tandem.export.pdf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.export.Dress;
import tandem.export.RenderInTurn;
import tandem.insight.Trend;
import tandem.insight.page.DrawTrend;
import tandem.report.HandedOut;
import tandem.report.Paper;
import tandem.shared.Dates;

/** Prints a client's rounds beside each other, in the language of whoever asks. */
@Component
public class PrintTrend {

	private final RenderInTurn renderInTurn;

	private final DrawTrend drawTrend;

	private final LayOnPaper layOnPaper;

	private final Dress.Find findDress;

	private final Clock clock;

	PrintTrend(RenderInTurn renderInTurn, DrawTrend drawTrend, LayOnPaper layOnPaper, Dress.Find findDress,
			Clock clock) {
		this.renderInTurn = renderInTurn;
		this.drawTrend = drawTrend;
		this.layOnPaper = layOnPaper;
		this.findDress = findDress;
		this.clock = clock;
	}

	/**
	 * What stands in it is asked for when its turn has come; empty where no round is
	 * rated and open.
	 */
	public Optional<HandedOut> print(UUID practiceId, Paper paper, Supplier<Trend> open) {
		return this.renderInTurn.take(open,
				(read) -> Optional.of(read).filter((trend) -> !trend.rounds().isEmpty()).map((trend) -> {
					LocalDate day = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
					return new HandedOut(print(practiceId, paper, trend), "application/pdf", trend.client() + " trend",
							day, "pdf");
				}));
	}

	private byte[] print(UUID practiceId, Paper paper, Trend trend) {
		Locale locale = LocaleContextHolder.getLocale();
		Dress dress = this.findDress.of(practiceId);
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("page", this.drawTrend.draw(trend, locale));
		model.put("dress", dress);
		model.put("made", Dates.day(this.clock.instant(), locale));
		model.put("longName", PrintReport.isLong(trend.client()));
		return this.layOnPaper.set(this.layOnPaper.lay("export/trend", locale, model, dress, paper));
	}

}
