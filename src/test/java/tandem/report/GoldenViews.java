package tandem.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tandem.instrument.Answer;
import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.ResponseSheet;
import tandem.instrument.content.ReferencesFile;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/** The golden cases as readers get to see them, for what is made of reports. */
public final class GoldenViews {

	public static final Instrument INSTRUMENT = GoldenRounds.INSTRUMENT;

	/** In every comment that a planted pair has written, in private or to be shown. */
	public static final String COMMENT = "zebra";

	private GoldenViews() {
	}

	public static List<String> names() {
		return GoldenRounds.names();
	}

	public static PublishedFigures figures() {
		return new PublishedFigures(ReferencesFile.load());
	}

	/** Bands alone, or marks with the keys of both turned. */
	public static ReportView onSlides(String name, Reader reader, Level level) {
		return onSlides(GoldenRounds.round(planted(GoldenRounds.dyad(name))), reader, level);
	}

	/** The same round of a firm and of people with other names. */
	public static ReportView onSlides(String name, Reader reader, Level level, String client,
			Map<Seat, String> people) {
		ReportedRound round = GoldenRounds.round(planted(GoldenRounds.dyad(name)));
		Map<Seat, String> renamed = new EnumMap<>(round.people());
		renamed.putAll(people);
		return onSlides(new ReportedRound(client, renamed, round.versions(), round.scorecard(), round.dyad(),
				round.secondLooks(), null, null), reader, level);
	}

	private static ReportView onSlides(ReportedRound round, Reader reader, Level level) {
		Openness openness = new Openness(true, true, level == Level.MARKS, true, true);
		return GoldenRounds.view(round, reader, Disclosure.onSlides(reader, openness));
	}

	/** Both say the same of their pay, and write as much as they may about everything. */
	private static Dyad planted(Dyad dyad) {
		return new Dyad(dyad.strategy(), planted(dyad.cmo()), planted(dyad.cio()), dyad.ceo());
	}

	private static ResponseSheet planted(ResponseSheet sheet) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		sheet.fields().forEach((field) -> answers.put(field, Objects.requireNonNull(sheet.answer(field))));
		answers.put(Marks.PAY, new Answer.Choice("11-25"));
		for (ConflictSource source : ConflictSource.values()) {
			answers.put("comment." + source.code(), new Answer.Words((COMMENT + " ").repeat(333)));
			answers.put("comment." + source.code() + ".use",
					new Answer.Choice((source.ordinal() % 2 == 0) ? "private" : "report"));
		}
		return new ResponseSheet(answers);
	}

}
