package tandem.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import tandem.assessment.DisclosureText;
import tandem.assessment.Versions;
import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.ResponseSheet;
import tandem.instrument.SheetReader;
import tandem.instrument.Strategy;
import tandem.instrument.content.InstrumentFile;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Catalogues;
import tandem.mechanism.content.CatalogueFile;
import tandem.scoring.Coorientation;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * The golden cases as rounds, scored and composed as the application does it, without a
 * database.
 */
final class GoldenRounds {

	static final Instrument INSTRUMENT = InstrumentFile.load("cmo-cio-1");

	static final Catalogue CATALOGUE = CatalogueFile.load("catalogue-1", INSTRUMENT);

	static final Openness RELEASED = new Openness(true, true, false, false, false);

	static final Openness MARKS_RELEASED = new Openness(true, true, true, false, false);

	private static final Path CASES = Path.of("src/test/resources/golden");

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final ScorePair SCORE_PAIR = new ScorePair();

	private static final ComposeReport COMPOSE_REPORT = new ComposeReport(SCORE_PAIR, new Instruments(INSTRUMENT),
			new Catalogues(CATALOGUE));

	private GoldenRounds() {
	}

	static List<String> names() {
		try (Stream<Path> files = Files.list(CASES)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<?, ?> golden(String name) {
		try {
			return JSON.readValue(Files.readString(CASES.resolve(name)), Map.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Dyad dyad(String name) {
		Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(golden(name).get("request"));
		Object ceo = request.get("ceo");
		return new Dyad(Coded.of(Strategy.class, String.valueOf(request.get("strategy"))), sheet(Seat.CMO, request),
				sheet(Seat.CIO, request), (ceo == null || Map.of().equals(ceo)) ? null : sheet(Seat.CEO, request));
	}

	private static ResponseSheet sheet(Seat seat, Map<?, ?> request) {
		return new SheetReader(INSTRUMENT).read(seat, request.get(seat.code()), (problem) -> {
			throw new IllegalArgumentException(problem.toString());
		});
	}

	static ReportedRound round(Dyad dyad) {
		Map<Seat, String> people = new EnumMap<>(Map.of(Seat.CMO, "Cem Oran", Seat.CIO, "Ida Olsen"));
		if (dyad.ceo() != null) {
			people.put(Seat.CEO, "Ella Ong");
		}
		String stored = JSON.writeValueAsString(ScorecardJson.of(SCORE_PAIR.of(dyad, INSTRUMENT, CATALOGUE)));
		return new ReportedRound("Golden Inc.", people,
				new Versions(INSTRUMENT.id(), CATALOGUE.id(), 1, DisclosureText.CURRENT.code()),
				JSON.readValue(stored, KeptScorecard.class), dyad, Map.of(), null, null);
	}

	/**
	 * The bands and states that every reader sees. Pairs that differ here have different
	 * reports, which shows for a fraction of the work.
	 */
	static List<?> ratings(Dyad dyad) {
		return SCORE_PAIR.scorecard(dyad, INSTRUMENT)
			.sources()
			.values()
			.stream()
			.flatMap((source) -> Stream.concat(Stream.of(source.band(), source.firm()),
					source.facets()
						.values()
						.stream()
						.flatMap((facet) -> Stream.of(Band.of(facet.risk()),
								Optional.ofNullable(facet.state()).map(Coorientation::pair)))))
			.toList();
	}

	static ReportView view(Dyad dyad, Reader reader, Openness openness) {
		return COMPOSE_REPORT.compose(round(dyad), reader, Disclosure.parts(reader, openness));
	}

	static ReportView view(ReportedRound round, Reader reader, Set<Part> open) {
		return COMPOSE_REPORT.compose(round, reader, open);
	}

	static String json(@Nullable Object value) {
		return JSON.writeValueAsString(value);
	}

}
