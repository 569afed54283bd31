package tandem.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import tandem.assessment.Versions;
import tandem.instrument.Answer;
import tandem.instrument.Comment;
import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Problem;
import tandem.instrument.ResponseSheet;
import tandem.instrument.SheetReader;
import tandem.instrument.Strategy;
import tandem.mechanism.Catalogues;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * The bundled rounds that anyone may read: scored, disclosed and composed like any other.
 */
@Component
public class SampleReports {

	private final ScorePair scorePair;

	private final ComposeReport composeReport;

	private final Instruments instruments;

	private final Catalogues catalogues;

	private final Versions versions;

	private final JsonMapper json;

	SampleReports(ScorePair scorePair, ComposeReport composeReport, Instruments instruments, Catalogues catalogues,
			Versions versions, JsonMapper json) {
		this.scorePair = scorePair;
		this.composeReport = composeReport;
		this.instruments = instruments;
		this.catalogues = catalogues;
		this.versions = versions;
		this.json = json;
	}

	/**
	 * A sample as one reader sees it.
	 *
	 * @param view the report
	 * @param sources where each coded answer comes from, by item; empty where it is made
	 * up
	 */
	public record Sample(ReportView view, Map<String, String> sources) {
	}

	/** A bundled file as it stands. */
	record Content(String client, Map<String, String> people, String strategy, Map<String, Object> cmo,
			Map<String, Object> cio, @Nullable Map<String, Object> ceo, List<Said> comments,
			Map<String, String> sources) {

		/** A comment. */
		record Said(String source, String author, String words, String use) {
		}

	}

	/**
	 * A round that was never asked of anyone: open at marks to all, or at bands to a CEO.
	 */
	public Sample read(String name, Reader reader) {
		Content content = content(name);
		Instrument instrument = this.instruments.current();
		Dyad dyad = new Dyad(Coded.of(Strategy.class, content.strategy()),
				sheet(instrument, Seat.CMO, content.cmo(), content),
				sheet(instrument, Seat.CIO, content.cio(), content),
				(content.ceo() != null) ? sheet(instrument, Seat.CEO, content.ceo(), content) : null);
		ScoredPair scored = this.scorePair.of(dyad, instrument, this.catalogues.current());
		KeptScorecard scorecard = this.json.readValue(this.json.writeValueAsString(ScorecardJson.of(scored)),
				KeptScorecard.class);
		Map<Seat, String> people = new EnumMap<>(Seat.class);
		content.people().forEach((seat, person) -> people.put(Coded.of(Seat.class, seat), person));
		ReportedRound round = new ReportedRound(content.client(), people, this.versions, scorecard, dyad, Map.of(),
				null, null);
		Openness open = new Openness(true, true, true, true);
		return new Sample(this.composeReport.compose(round, reader, Disclosure.parts(reader, open)), content.sources());
	}

	private Content content(String name) {
		try (InputStream file = getClass().getResourceAsStream("/tandem/report/samples/" + name + ".json")) {
			if (file == null) {
				throw new IllegalArgumentException("No sample " + name);
			}
			return this.json.readValue(file, new TypeReference<Content>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ResponseSheet sheet(Instrument instrument, Seat seat, Map<String, Object> answers, Content content) {
		List<Problem> problems = new ArrayList<>();
		ResponseSheet sheet = new SheetReader(instrument).read(seat, answers, problems::add);
		if (!problems.isEmpty()) {
			throw new IllegalStateException("A sample's sheet is broken: " + problems);
		}
		Map<String, Answer> all = new LinkedHashMap<>();
		for (String field : sheet.fields()) {
			Answer answer = sheet.answer(field);
			if (answer != null) {
				all.put(field, answer);
			}
		}
		content.comments().stream().filter((said) -> said.author().equals(seat.code())).forEach((said) -> {
			ConflictSource source = Coded.of(ConflictSource.class, said.source());
			all.put(Comment.field(source), new Answer.Words(said.words()));
			all.put(Comment.useField(source), new Answer.Choice(said.use()));
		});
		return new ResponseSheet(all);
	}

}
