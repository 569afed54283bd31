package tandem.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.report.Level;
import tandem.report.RatedRound;
import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.Person;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

class StepTests {

	@ParameterizedTest
	@CsvSource({ "cmo-cio-1, 1, ", "cmo-cio-2, 1, INSTRUMENT", "cmo-cio-1, 2, ALGORITHM", "cmo-cio-2, 2, INSTRUMENT" })
	void doesNotCompareWhatWasNotMeasuredAlike(String instrument, int algorithm, @Nullable Obstacle expected) {
		Step step = Step.of(round("cmo-cio-1", 1, 60, "Ivo Brandt"), round(instrument, algorithm, 20, "Ivo Brandt"),
				Noise.UNKNOWN);

		assertThat(step.obstacle()).isEqualTo(expected);
		assertThat(step.source(ConflictSource.GOALS))
			.isEqualTo((expected == null) ? Change.CLOSER : Change.CANNOT_TELL);
		assertThat(step.facet("direction")).isEqualTo((expected == null) ? Change.CLOSER : Change.CANNOT_TELL);
	}

	@ParameterizedTest
	@CsvSource({ "Ivo Brandt, false", "' ivo  BRANDT', false", "Ida Brandt, true" })
	void namesTheSeatInWhichSomebodyElseSat(String later, boolean other) {
		Step step = Step.of(round("cmo-cio-1", 1, 60, "Ivo Brandt"), round("cmo-cio-1", 1, 60, later), Noise.UNKNOWN);

		assertThat(step.others().contains(Seat.CIO)).isEqualTo(other);
		assertThat(step.others()).doesNotContain(Seat.CMO);
	}

	@ParameterizedTest
	@CsvSource({ "ivo@example.com, IVO@example.com, true", "ivo@example.com, ida@example.com, false",
			", ida@example.com, true" })
	void knowsSomebodyByTheirAddressBeforeTheirName(@Nullable String before, @Nullable String after, boolean same) {
		assertThat(new Person("Ivo Brandt", before).isSameAs(new Person("Ivo Brandt", after))).isEqualTo(same);
	}

	@Test
	void callsNobodyAnotherWhoIsNotKnownAnyMore() {
		RatedRound erased = new RatedRound(UUID.randomUUID(), Instant.EPOCH, "cmo-cio-1", 1, "catalogue-1", Level.BANDS,
				Map.of(), round("cmo-cio-1", 1, 60, "Ivo Brandt").sources(), Map.of());

		assertThat(Step.of(erased, round("cmo-cio-1", 1, 60, "Ida Brandt"), Noise.UNKNOWN).others()).isEmpty();
	}

	@Test
	void comparesFirstAndLastOnlyWhereThereIsOneBetween() {
		RatedRound first = round("cmo-cio-1", 1, 60, "Ivo Brandt");
		RatedRound second = round("cmo-cio-1", 1, 55, "Ivo Brandt");
		RatedRound third = round("cmo-cio-1", 1, 20, "Ivo Brandt");

		assertThat(
				new Trend("Contoso", List.of(first, second), Noise.UNKNOWN, FindBenchmarks.Standing.NOWHERE, Map.of())
					.whole())
			.isEmpty();
		assertThat(new Trend("Contoso", List.of(first, second, third), Noise.UNKNOWN, FindBenchmarks.Standing.NOWHERE,
				Map.of())
			.whole())
			.hasValueSatisfying((step) -> assertThat(step.source(ConflictSource.GOALS)).isEqualTo(Change.CLOSER));
	}

	static RatedRound round(String instrument, int algorithm, double risk, String cio) {
		Measure measure = new Measure(risk, risk - 5, risk + 5);
		return new RatedRound(UUID.randomUUID(), Instant.EPOCH, instrument, algorithm, "catalogue-1", Level.MARKS,
				Map.of(Seat.CMO, new Person("Mara Lind", null), Seat.CIO, new Person(cio, null)),
				Stream.of(ConflictSource.values())
					.map((source) -> new RatedSource(source, Band.of(risk), true, measure,
							(source == ConflictSource.GOALS)
									? List.of(new RatedFacet("direction", Band.of(risk), measure)) : List.of()))
					.toList(),
				Map.of());
	}

}
