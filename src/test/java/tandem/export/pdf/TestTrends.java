package tandem.export.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.insight.Agreed;
import tandem.insight.FindBenchmarks;
import tandem.insight.Noise;
import tandem.insight.Trend;
import tandem.instrument.Dyads;
import tandem.report.Level;
import tandem.report.RatedRound;
import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.Person;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/** Rounds beside each other, made by hand: what is hard to print among them. */
final class TestTrends {

	private TestTrends() {
	}

	/** From one round to the next the risk falls by twelve. */
	static Trend falling(String client, int rounds, Level level) {
		return trend(client,
				IntStream.range(0, rounds).mapToObj((at) -> round(at, 80.0 - 12 * at, level, 1, "Ida Falk")).toList());
	}

	/** Measured otherwise, with somebody else in a seat, and with a source unrated. */
	static Trend broken(String client) {
		return trend(client, List.of(round(0, 60.0, Level.MARKS, 1, "Ida Falk"),
				round(1, null, Level.MARKS, 1, "Jo Park"), round(2, 20.0, Level.MARKS, 2, "Jo Park")));
	}

	private static Trend trend(String client, List<RatedRound> rounds) {
		Agreed agreed = new Agreed("One page a month, both names on it", "M16", "done", ConflictSource.ACCOUNTABILITY,
				List.of("shared-measures"));
		return new Trend(client, rounds, Noise.UNKNOWN,
				new FindBenchmarks.Standing(Map.of(ConflictSource.GOALS, 72), Map.of()),
				Map.of(rounds.get(0).id(), List.of(agreed)));
	}

	private static RatedRound round(int at, @Nullable Double risk, Level level, int algorithm, String cio) {
		boolean numbers = level == Level.MARKS;
		return new RatedRound(UUID.randomUUID(), Instant.EPOCH.plus(200L * at, ChronoUnit.DAYS), "cmo-cio-1", algorithm,
				"catalogue-1", level, Map.of(Seat.CMO, new Person("Ada Marsh", null), Seat.CIO, new Person(cio, null)),
				Stream.of(ConflictSource.values()).map((source) -> source(source, risk, numbers)).toList(),
				numbers ? Map.of("mobile-app", (at == 0) ? "double-claimed" : "agreed") : Map.of());
	}

	private static RatedSource source(ConflictSource source, @Nullable Double risk, boolean numbers) {
		Measure measure = (numbers && risk != null) ? new Measure(Math.max(risk, 0), Math.max(risk - 4, 0), risk + 4)
				: null;
		return new RatedSource(source, Band.of(risk), risk != null, measure,
				Dyads.INSTRUMENT.facets(source)
					.stream()
					.map((facet) -> new RatedFacet(facet.id(), Band.of(risk), measure))
					.toList());
	}

}
