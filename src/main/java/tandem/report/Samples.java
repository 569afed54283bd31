package tandem.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

import tandem.assessment.Versions;
import tandem.instrument.Answer;
import tandem.instrument.Comment;
import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.ResponseSheet;
import tandem.instrument.SheetReader;
import tandem.instrument.Strategy;
import tandem.mechanism.Catalogues;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/** The bundled sample rounds, each read and scored once, when it is first asked for. */
@Component
public class Samples {

	private final Instruments instruments;

	private final Catalogues catalogues;

	private final Versions versions;

	private final ScorePair scorePair;

	private final ComposeReport composeReport;

	private final JsonMapper json;

	private final SingletonSupplier<SampleRound> madeUpFirm;

	private final SingletonSupplier<SampleRound> publishedCase;

	Samples(Instruments instruments, Catalogues catalogues, Versions versions, ScorePair scorePair,
			ComposeReport composeReport, JsonMapper json) {
		this.instruments = instruments;
		this.catalogues = catalogues;
		this.versions = versions;
		this.scorePair = scorePair;
		this.composeReport = composeReport;
		this.json = json;
		this.madeUpFirm = SingletonSupplier.of(() -> load("made-up-firm"));
		this.publishedCase = SingletonSupplier.of(() -> load("regal"));
	}

	/** A made-up firm in trouble. */
	public SampleRound madeUpFirm() {
		return this.madeUpFirm.obtain();
	}

	/** What one table of a published case tells. */
	public SampleRound publishedCase() {
		return this.publishedCase.obtain();
	}

	/** A sample's file: a request of the API, with what the API has no place for. */
	record File(String kind, String client, Map<String, String> people, Map<String, @Nullable Object> request,
			List<Note> comments, List<SampleRound.Coded> coded) {
	}

	/** A comment meant to be shown. */
	record Note(String source, String author, String words) {
	}

	private SampleRound load(String name) {
		File file = read(name);
		Instrument instrument = this.instruments.get(String.valueOf(file.request().get("instrument")));
		Strategy strategy = Coded.of(Strategy.class, String.valueOf(file.request().get("strategy")));
		Map<Seat, ResponseSheet> sheets = new EnumMap<>(Seat.class);
		for (Seat seat : Seat.values()) {
			sheets.put(seat, sheet(seat, file, instrument));
		}
		Dyad dyad = new Dyad(strategy, known(sheets.get(Seat.CMO)), known(sheets.get(Seat.CIO)), sheets.get(Seat.CEO));
		String scorecard = this.json.writeValueAsString(
				ScorecardJson.of(this.scorePair.of(dyad, instrument, this.catalogues.get(this.versions.catalogue()))));
		Map<Seat, String> people = new EnumMap<>(Seat.class);
		file.people().forEach((seat, person) -> people.put(Coded.of(Seat.class, seat), person));
		return new SampleRound(file.kind(), file.coded(),
				new ReportedRound(file.client(), people, this.versions,
						this.json.readValue(scorecard, KeptScorecard.class), dyad, Map.of(), null, null),
				this.composeReport);
	}

	private File read(String name) {
		try (InputStream content = new ClassPathResource("tandem/report/samples/" + name + ".json").getInputStream()) {
			return this.json.readValue(content, File.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The sample " + name + " is missing", ex);
		}
	}

	private static ResponseSheet sheet(Seat seat, File file, Instrument instrument) {
		ResponseSheet answers = new SheetReader(instrument).read(seat, file.request().get(seat.code()), (problem) -> {
			throw new IllegalStateException("A sample has a fault: " + problem);
		});
		Map<String, Answer> all = new LinkedHashMap<>();
		answers.fields().forEach((field) -> all.put(field, Objects.requireNonNull(answers.answer(field))));
		file.comments()
			.stream()
			.filter((note) -> note.author().equals(seat.code()))
			.forEach((note) -> all.putAll(comment(note)));
		return new ResponseSheet(all);
	}

	private static Map<String, Answer> comment(Note note) {
		ConflictSource source = Coded.of(ConflictSource.class, note.source());
		Map<String, Answer> fields = new HashMap<>();
		fields.put(Comment.field(source), new Answer.Words(note.words()));
		fields.put(Comment.useField(source), new Answer.Choice(Comment.REPORT));
		return fields;
	}

	private static <T> T known(@Nullable T thing) {
		return Objects.requireNonNull(thing);
	}

}
