package tandem.export.pdf;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.export.Dress;
import tandem.export.RenderInTurn;
import tandem.report.Edition;
import tandem.report.Handout;
import tandem.report.Reader;
import tandem.report.ReportFile;
import tandem.report.page.DrawReport;
import tandem.report.page.ReportPage;
import tandem.shared.Dates;

/** Prints a report for one reader, in the reader's language. */
@Component
class PrintReport implements ReportFile {

	/** In characters; a longer name is set smaller. */
	private static final int LONG_NAME = 60;

	/**
	 * How closely the two pages of a CEO are set; only the longest of names need a third
	 * one.
	 */
	private static final List<String> SPACINGS = List.of("ceo", "ceo close", "ceo close closest");

	private final RenderInTurn renderInTurn;

	private final DrawReport drawReport;

	private final LayOnPaper layOnPaper;

	private final Dress.Find findDress;

	private final Clock clock;

	PrintReport(RenderInTurn renderInTurn, DrawReport drawReport, LayOnPaper layOnPaper, Dress.Find findDress,
			Clock clock) {
		this.renderInTurn = renderInTurn;
		this.drawReport = drawReport;
		this.layOnPaper = layOnPaper;
		this.findDress = findDress;
		this.clock = clock;
	}

	@Override
	public String suffix() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public Optional<byte[]> make(Supplier<Optional<Handout>> open) {
		return this.renderInTurn.take(open, (handout) -> handout.map(this::print));
	}

	private byte[] print(Handout handout) {
		Dress dress = this.findDress.of(handout.practiceId());
		ReportPage page = this.drawReport.draw(handout.view());
		Locale locale = LocaleContextHolder.getLocale();
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("page", page);
		model.put("dress", dress);
		model.put("who", isOfThePair(handout) ? "pair" : "others");
		model.put("facts", facts(handout, locale));
		String template = (handout.edition() == Edition.CEO) ? "export/ceo" : "export/report";
		Manuscript manuscript = this.layOnPaper.lay(template, locale, model, dress, handout.paper());
		return this.layOnPaper.set((handout.edition() == Edition.CEO) ? manuscript.fitted(SPACINGS, 2) : manuscript);
	}

	private static boolean isOfThePair(Handout handout) {
		Reader reader = handout.view().heading().reader();
		return reader == Reader.CMO || reader == Reader.CIO;
	}

	/**
	 * What the cover says besides the report itself.
	 *
	 * @param sample what the sample is; {@code null} for a real round
	 * @param released the day of the release; {@code null} before
	 * @param made the day on which the file is made
	 * @param longName the client's name needs smaller letters
	 */
	record Facts(@Nullable String sample, @Nullable String released, String made, boolean longName) {
	}

	private Facts facts(Handout handout, Locale locale) {
		Instant released = handout.view().heading().released();
		return new Facts(handout.sample(), (released != null) ? Dates.day(released, locale) : null,
				Dates.day(this.clock.instant(), locale), isLong(handout.view().heading().client()));
	}

	/** A client's name needs smaller letters. */
	static boolean isLong(String client) {
		return client.length() > LONG_NAME;
	}

}
