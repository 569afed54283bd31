package tandem.mechanism;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.instrument.Dyad;
import tandem.instrument.Dyads;
import tandem.instrument.RandomDyads;
import tandem.mechanism.content.CatalogueFile;
import tandem.scoring.Scoring;
import tandem.scoring.Warning;
import tandem.shared.Rounding;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every pair; the number of a failing case is the seed to repeat it. */
class AdvicePropertyTests {

	private static final Scoring SCORING = new Scoring(Dyads.INSTRUMENT);

	private static final Recommender RECOMMENDER = new Recommender(CatalogueFile.load("catalogue-1", Dyads.INSTRUMENT),
			Dyads.INSTRUMENT);

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void thePlanIsShortAndMadeOfRecommendationsThatDoNotWait(long seed) {
		Advice advice = advise(seed);
		List<String> open = advice.recommendations()
			.stream()
			.filter((recommendation) -> !recommendation.waits())
			.map((recommendation) -> recommendation.mechanism().id())
			.toList();

		assertThat(advice.plan()).hasSize(Math.min(5, open.size())).doesNotHaveDuplicates().isSubsetOf(open);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyRecommendationSaysWhyAndStandsInItsPlace(long seed) {
		List<Recommendation> recommendations = advise(seed).recommendations();

		assertThat(recommendations).isSortedAccordingTo(Recommender.MOST_PRESSING_FIRST)
			.allSatisfy((recommendation) -> {
				assertThat(recommendation.because()).isNotEmpty().doesNotHaveDuplicates();
				assertThat(Rounding.nine(recommendation.priority())).isBetween(0.0, 100.0)
					.matches((priority) -> priority >= 25 || recommendation.mechanism().id().equals("M01"));
			});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theStagesOfThePlanNeverGoBack(long seed) {
		Advice advice = advise(seed);

		assertThat(advice.plan().stream().map((id) -> stage(advice, id))).isSorted();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void withoutTheCeoEqualStandingWaits(long seed) {
		Dyad dyad = RandomDyads.of(Dyads.INSTRUMENT, seed);

		if (SCORING.score(dyad).warnsOf(Warning.CEO_NOT_ENGAGED)) {
			assertThat(advise(seed).recommendations()).filteredOn((found) -> found.mechanism().id().equals("M22"))
				.allMatch(Recommendation::waits);
		}
	}

	@Test
	void everyReasonOfThePlanHasItsWords() {
		Set<String> given = new TreeSet<>();
		seeds().forEach(
				(seed) -> advise(seed).chosen().values().forEach((reason) -> given.add("reason." + reason.code())));

		assertThat(ResourceBundle.getBundle("messages/reason").keySet())
			.filteredOn((key) -> key.startsWith("reason.plan."))
			.containsExactlyInAnyOrderElementsOf(given);
	}

	private static Advice advise(long seed) {
		Dyad dyad = RandomDyads.of(Dyads.INSTRUMENT, seed);
		return RECOMMENDER.recommend(dyad, SCORING.score(dyad));
	}

	private static int stage(Advice advice, String mechanism) {
		return advice.recommendations()
			.stream()
			.map(Recommendation::mechanism)
			.filter((found) -> found.id().equals(mechanism))
			.mapToInt(Mechanism::stage)
			.findFirst()
			.orElseThrow();
	}

}
