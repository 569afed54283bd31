package tandem.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.instrument.Answer;
import tandem.instrument.Dyad;
import tandem.instrument.Dyads;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.RandomDyads;
import tandem.instrument.ResponseSheet;
import tandem.instrument.Strategy;
import tandem.shared.Band;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every pair; the number of a failing case is the seed to repeat it. */
class ScorecardPropertyTests {

	private static final Scoring SCORING = new Scoring(Dyads.INSTRUMENT);

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 300);
	}

	static List<Item> practices() {
		return Dyads.INSTRUMENT.items()
			.stream()
			.filter((item) -> item.kind() == Kind.PRACTICE && item.facet() != null)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyRiskLiesBetweenZeroAndAHundred(long seed) {
		Scorecard scorecard = scorecard(seed);

		scorecard.sources().values().forEach((source) -> {
			source.items().values().forEach((item) -> assertPercentage(item.risk()));
			source.facets().values().forEach((facet) -> assertPercentage(facet.risk()));
			assertPercentage(source.risk());
			assertThat(source.coverage()).isBetween(0.0, 1.0);
		});
		scorecard.understanding().values().forEach((understanding) -> assertPercentage(understanding.percent()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void lowAndHighEncloseTheRisk(long seed) {
		scorecard(seed).sources().values().forEach((source) -> {
			Double risk = source.risk();
			if (risk == null) {
				assertThat(source).extracting("low", "high", "firm", "band")
					.containsExactly(null, null, false, Band.NOT_RATED);
			}
			else {
				assertThat(source.low()).isNotNull().isLessThanOrEqualTo(risk);
				assertThat(source.high()).isNotNull().isGreaterThanOrEqualTo(risk);
				assertThat(source.firm()).isEqualTo(Band.of(source.low()) == Band.of(source.high()));
				assertThat(source.band()).isEqualTo(Band.of(risk));
			}
		});
	}

	/** Only the reporting line knows CMO from CIO, and only under a cost strategy. */
	@ParameterizedTest
	@MethodSource("seeds")
	void swappingTheTwoPeopleLeavesTheRisksAlone(long seed) {
		Dyad dyad = RandomDyads.of(Dyads.INSTRUMENT, seed);
		Scorecard straight = SCORING.score(dyad);
		Scorecard swapped = SCORING.score(new Dyad(dyad.strategy(), dyad.cio(), dyad.cmo(), dyad.ceo()));

		straight.sources().forEach((source, score) -> score.items().forEach((id, item) -> {
			if (!(id.equals("S1a") && dyad.strategy() == Strategy.COST)) {
				assertSame(swapped.source(source).items().get(id), item);
			}
		}));
		straight.sources().values().forEach((source) -> source.facets().forEach((id, facet) -> {
			Coorientation state = facet.state();
			Coorientation other = swapped.facet(id).state();
			assertThat(other == null).isEqualTo(state == null);
			if (state != null && other != null) {
				assertThat(List.of(other.cmo(), other.cio(), other.pair()))
					.isEqualTo(List.of(state.cio(), state.cmo(), state.pair()));
			}
		}));
		assertThat(swapped.understanding(Seat.CMO)).isEqualTo(straight.understanding(Seat.CIO));
		GoalMap goals = straight.goals();
		assertThat(swapped.goals())
			.isEqualTo((goals != null) ? new GoalMap(goals.shared(), goals.cioHits(), goals.cmoHits()) : null);
	}

	/** One mark towards the good end, by one person, whatever the other says. */
	@ParameterizedTest
	@MethodSource("practices")
	void improvingOneAnswerNeverRaisesThePracticesRisk(Item practice) {
		for (int cmo = 1; cmo < 5; cmo++) {
			for (int cio = 1; cio <= 5; cio++) {
				assertThat(risk(practice, cmo + 1, cio)).isLessThanOrEqualTo(risk(practice, cmo, cio));
				assertThat(risk(practice, cio, cmo + 1)).isLessThanOrEqualTo(risk(practice, cio, cmo));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfTheAnswersDoesNotMatter(long seed) {
		Dyad dyad = RandomDyads.of(Dyads.INSTRUMENT, seed);
		Random random = new Random(seed);
		ResponseSheet ceo = dyad.ceo();

		Dyad shuffled = new Dyad(dyad.strategy(), shuffled(dyad.cmo(), random), shuffled(dyad.cio(), random),
				(ceo != null) ? shuffled(ceo, random) : null);

		assertThat(SCORING.score(shuffled)).isEqualTo(SCORING.score(dyad));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void thereIsAHeadlineWhereverThereIsARating(long seed) {
		Scorecard scorecard = scorecard(seed);

		List<Double> risks = new ArrayList<>();
		scorecard.sources().values().forEach((source) -> addIfKnown(source.risk(), risks::add));
		if (risks.isEmpty()) {
			assertThat(scorecard.headline().source()).isNull();
		}
		else {
			assertThat(scorecard.source(Objects.requireNonNull(scorecard.headline().source())).risk())
				.isCloseTo(Collections.max(risks), within(1e-9));
		}
	}

	private static void addIfKnown(@Nullable Double risk, Consumer<Double> risks) {
		if (risk != null) {
			risks.accept(risk);
		}
	}

	private static Scorecard scorecard(long seed) {
		return SCORING.score(RandomDyads.of(Dyads.INSTRUMENT, seed));
	}

	private static ResponseSheet shuffled(ResponseSheet sheet, Random random) {
		List<String> fields = new ArrayList<>(sheet.fields());
		Collections.shuffle(fields, random);
		Map<String, Answer> answers = new LinkedHashMap<>();
		fields.forEach((field) -> answers.put(field, Objects.requireNonNull(sheet.answer(field))));
		return new ResponseSheet(answers);
	}

	private static double risk(Item practice, int cmo, int cio) {
		String answers = "cmo.%1$s=%2$d cio.%1$s=%3$d".formatted(practice.id(), practice.reversed() ? 6 - cmo : cmo,
				practice.reversed() ? 6 - cio : cio);
		return Objects.requireNonNull(SCORING.score(Dyads.empty(answers)).item(practice.id()).risk());
	}

	private static void assertPercentage(@Nullable Double value) {
		if (value != null) {
			assertThat(value).isBetween(0.0, 100.0);
		}
	}

	private static void assertSame(@Nullable ItemScore actual, ItemScore expected) {
		assertThat(actual).isNotNull();
		Double risk = expected.risk();
		if (risk == null) {
			assertThat(actual.risk()).isNull();
		}
		else {
			assertThat(actual.risk()).isCloseTo(risk, within(1e-9));
		}
		assertThat(actual.reason().code()).isEqualTo(expected.reason().code());
	}

}
