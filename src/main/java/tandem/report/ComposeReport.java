package tandem.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.instrument.Answer;
import tandem.instrument.Comment;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.ResponseSheet;
import tandem.mechanism.Catalogues;
import tandem.report.ReportView.BlindSpot;
import tandem.report.ReportView.CeoGuess;
import tandem.report.ReportView.Heading;
import tandem.report.ReportView.LeadNotes;
import tandem.report.ReportView.Provenance;
import tandem.report.ReportView.Remark;
import tandem.scoring.Coorientation;
import tandem.scoring.Scorecard;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;
import tandem.shared.Seat;

/**
 * Makes the report for one reader: each part is put in only where the disclosure plan
 * opens it.
 */
@Component
class ComposeReport {

	private final ScorePair scorePair;

	private final Instruments instruments;

	private final Catalogues catalogues;

	ComposeReport(ScorePair scorePair, Instruments instruments, Catalogues catalogues) {
		this.scorePair = scorePair;
		this.instruments = instruments;
		this.catalogues = catalogues;
	}

	/** The caller makes sure that the bands at least are open. */
	ReportView compose(ReportedRound round, Reader reader, Set<Part> open) {
		if (!open.contains(Part.BANDS)) {
			throw new IllegalArgumentException("Nothing is open to " + reader);
		}
		Instrument instrument = this.instruments.get(round.versions().instrument());
		Bands bands = new DrawBands(round.scorecard(), instrument, this.catalogues.get(round.versions().catalogue()),
				round.ceo())
			.draw();
		return new ReportView(new Heading(round.client(), round.people(), reader, round.released()), bands,
				open.contains(Part.MARKS) ? marks(round, reader, open, instrument) : null,
				open.contains(Part.BLIND_SPOTS) ? blindSpots(round, bands) : List.of(),
				open.contains(Part.CEO_GUESSES) ? ceoGuesses(round, instrument) : List.of(), remarks(round, open),
				open.contains(Part.CEO_ANSWERS) ? leadNotes(round, open) : null,
				new Provenance(round.versions(), round.importNote()));
	}

	private Marks marks(ReportedRound round, Reader reader, Set<Part> open, Instrument instrument) {
		Map<Seat, Map<String, String>> answers = new EnumMap<>(Seat.class);
		Set<Seat> payHeldBack = EnumSet.noneOf(Seat.class);
		for (Seat seat : Seat.PAIR) {
			boolean pay = open.contains(Part.EVERY_PAY) || (open.contains(Part.OWN_PAY) && reader == Reader.of(seat));
			answers.put(seat, answers(instrument, round.dyad().of(seat), seat, pay));
			if (!pay) {
				payHeldBack.add(seat);
			}
		}
		KeptScorecard scorecard = open.contains(Part.CEO_ANSWERS) ? round.scorecard()
				: withoutTheCeo(round.scorecard(), instrument);
		Scorecard whole = this.scorePair.scorecard(round.dyad(), instrument);
		return new Marks(scorecard, answers, payHeldBack, DrawBands.strengthsByRisk(scorecard, instrument),
				reasons(whole, payHeldBack.isEmpty()), views(whole));
	}

	/**
	 * The rule that spoke for each question, of which the stored scorecard keeps the
	 * risk.
	 */
	private static Map<String, Reason> reasons(Scorecard scorecard, boolean pay) {
		Map<String, Reason> reasons = new LinkedHashMap<>();
		scorecard.sources()
			.values()
			.forEach((source) -> source.items().forEach((item, score) -> reasons.put(item, score.reason())));
		if (!pay) {
			reasons.remove(Marks.PAY);
		}
		return reasons;
	}

	/** The distances behind each state, of which the stored scorecard keeps the name. */
	private static Map<String, Coorientation> views(Scorecard scorecard) {
		Map<String, Coorientation> views = new LinkedHashMap<>();
		scorecard.sources().values().forEach((source) -> source.facets().forEach((facet, score) -> {
			Coorientation view = score.state();
			if (view != null) {
				views.put(facet, view);
			}
		}));
		return views;
	}

	private static Map<String, String> answers(Instrument instrument, ResponseSheet sheet, Seat seat, boolean pay) {
		Map<String, String> answers = new LinkedHashMap<>();
		instrument.items()
			.stream()
			.filter((item) -> item.seats().contains(seat) && (pay || !item.id().equals(Marks.PAY)))
			.flatMap((item) -> item.fields().stream())
			.forEach((field) -> put(answers, field, sheet));
		return answers;
	}

	private static void put(Map<String, String> answers, Field field, ResponseSheet sheet) {
		Answer answer = sheet.answer(field.name());
		if (answer != null) {
			answers.put(field.name(), answer.text());
		}
	}

	/** The pair sees mechanisms and the warning, never what the CEO answered. */
	private static KeptScorecard withoutTheCeo(KeptScorecard scorecard, Instrument instrument) {
		return scorecard
			.because((reason) -> instrument.find(reason).map((item) -> !item.seats().contains(Seat.CEO)).orElse(true));
	}

	private static List<BlindSpot> blindSpots(ReportedRound round, Bands bands) {
		ResponseSheet form = round.dyad().ceo();
		return (form == null) ? List.of()
				: Arrays.stream(ConflictSource.values())
					.map((source) -> blindSpot(source, form, bands.source(source).band()))
					.filter(Objects::nonNull)
					.toList();
	}

	private static @Nullable BlindSpot blindSpot(ConflictSource source, ResponseSheet form, Band measured) {
		Integer rating = form.mark("C9." + source.code());
		return (rating != null) ? new BlindSpot(source, rating, measured) : null;
	}

	/** The CEO's C8: the instrument names whose mark it is, and of which question. */
	private static List<CeoGuess> ceoGuesses(ReportedRound round, Instrument instrument) {
		ResponseSheet form = round.dyad().ceo();
		List<CeoGuess> guesses = new ArrayList<>();
		if (form != null) {
			instrument.items()
				.stream()
				.filter((item) -> item.kind() == Kind.GUESS)
				.flatMap((item) -> item.fields().stream())
				.forEach((field) -> {
					Integer guess = form.mark(field.name());
					Seat of = Coded.of(Seat.class, field.path().get(0));
					String question = field.part();
					if (guess != null) {
						guesses
							.add(new CeoGuess(question, of, guess, ownMark(round.dyad().of(of), instrument, question)));
					}
				});
		}
		return guesses;
	}

	private static @Nullable Integer ownMark(ResponseSheet sheet, Instrument instrument, String question) {
		return instrument.find(question).map((item) -> sheet.mark(item.fields().get(0).name())).orElse(null);
	}

	private static List<Remark> remarks(ReportedRound round, Set<Part> open) {
		List<Remark> remarks = new ArrayList<>();
		for (ConflictSource source : ConflictSource.values()) {
			for (Seat seat : Seat.PAIR) {
				ResponseSheet sheet = round.dyad().of(seat);
				String words = sheet.words(Comment.field(source));
				boolean shown = Comment.REPORT.equals(sheet.choice(Comment.useField(source)));
				if (words != null && open.contains(shown ? Part.SHOWN_WORDS : Part.PRIVATE_WORDS)) {
					remarks.add(new Remark(source, seat, words, !shown));
				}
			}
		}
		return remarks;
	}

	private LeadNotes leadNotes(ReportedRound round, Set<Part> open) {
		Map<String, String> answers = new LinkedHashMap<>();
		ResponseSheet form = round.dyad().ceo();
		if (form != null) {
			this.instruments.get(round.versions().instrument())
				.items()
				.stream()
				.filter((item) -> item.seats().contains(Seat.CEO))
				.map(Item::fields)
				.forEach((fields) -> fields.forEach((field) -> put(answers, field, form)));
		}
		return new LeadNotes(answers, open.contains(Part.SECOND_LOOKS) ? round.secondLooks() : Map.of());
	}

}
