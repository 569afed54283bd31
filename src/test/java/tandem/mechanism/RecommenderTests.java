package tandem.mechanism;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Dyad;
import tandem.instrument.Dyads;
import tandem.mechanism.content.CatalogueFile;
import tandem.scoring.Scoring;
import tandem.shared.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RecommenderTests {

	private static final String STRAINED_STRUCTURE = "both.S3a=1 both.S3b=1 both.S2a=1 both.S2b=5 both.S2c=1 cmo.S1b=vp ";

	private static final String STRAINED_GOALS = "both.G1a=1 both.G1c=1 both.G2b=1 both.G2c=5 both.G4a=1 both.G4b=1 ";

	private static final String STRAINED_ACCOUNTABILITY = "both.A1a=1 both.A1b=1 both.A1c=none both.A1d=none ";

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	private final Recommender recommender = new Recommender(CatalogueFile.load("catalogue-1", Dyads.INSTRUMENT),
			Dyads.INSTRUMENT);

	@Test
	void recommendsNothingToAnAlignedPair() {
		Advice advice = advise(Dyads.aligned(""));

		assertThat(advice.recommendations()).isEmpty();
		assertThat(advice.plan()).isEmpty();
	}

	@Test
	void recommendsNothingWithoutARatedSource() {
		assertThat(advise(Dyads.empty("both.P4a=1 both.P4b=1 both.S3a=1 both.S3b=1")).recommendations()).isEmpty();
		assertThat(advise(Dyads.aligned("both.P4a=1 both.P4b=1")).recommendations()).isNotEmpty();
	}

	/** Regard has four items: one of them at 100 makes 25. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			both.P4a=1                     | 25
			cmo.P4a=2 cio.P4a=1            | -
			cmo.P4a=2 cio.P4a=1 both.P4c=4 | 28.515625
			""")
	void asksForAMeanRiskOfTwentyFive(String changes, @Nullable Double priority) {
		Advice advice = advise(Dyads.aligned(changes));

		if (priority == null) {
			assertThat(advice.recommendations()).isEmpty();
		}
		else {
			assertThat(recommendation(advice, "M02").priority()).isCloseTo(priority, within(1e-9));
		}
	}

	@Test
	void recommendsToSwapTheLensAtAnyRisk() {
		Recommendation swap = recommendation(advise(Dyads.aligned("both.P1a.guess=6 both.P1b.guess=6")), "M01");

		assertThat(swap.because()).containsExactly("scope");
		assertThat(swap.priority()).isCloseTo(100 * 1 / 6.0 / 3, within(1e-9));
	}

	@Test
	void takesThePriorityFromTheFacetsThatHaveARisk() {
		String withoutForums = "cmo.S3a=- cmo.S3b=- ";

		assertThat(recommendation(advise(Dyads.aligned(withoutForums + "both.P4a=1 both.P4b=1")), "M03"))
			.satisfies((found) -> assertThat(found.priority()).isEqualTo(50));
		assertThat(advise(Dyads.aligned(withoutForums + "cio.S3a=1")).recommendations()).isEmpty();
	}

	@Test
	void ordersByPriorityThenEffortThenId() {
		Advice advice = advise(Dyads.aligned("both.P4a=1 both.P4b=1 both.A3a=1 both.A3b=1"));

		assertThat(advice.recommendations()).extracting((found) -> found.mechanism().id())
			.containsExactly("M02", "M19", "M08", "M03", "M28", "M04", "M10");
	}

	@Test
	void ordersEqualsByIdWhateverTheirPlaceInTheCatalogue() {
		List<Recommendation> equals = advise(Dyads.aligned("both.P4a=1 both.P4b=1 both.A3a=1 both.A3b=1"))
			.recommendations()
			.subList(0, 2);

		assertThat(Stream.of(equals.get(1), equals.get(0)).sorted(Recommender.MOST_PRESSING_FIRST))
			.containsExactlyElementsOf(equals);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			M22 |                                         | -
			M22 | goals                                   | wait.M22
			M22 | accountability                          | wait.M22
			M22 | cmo.G1a=- cmo.G2b=- cmo.G4a=- cmo.G4b=- | wait.M22
			M22 | ceo=none                                | wait.M22.ceo
			M22 | goals ceo=none                          | wait.M22
			M23 | ceo=none                                | -
			M23 | ceo=none goals                          | wait.M23
			M23 | ceo=none cmo.A1a=- cmo.A2a=- cmo.A3a=- cmo.A3b=- | wait.M23
			M24 | ceo=none goals                          | -
			""")
	void letsEqualStandingWaitForSharedGoals(String mechanism, @Nullable String changes, @Nullable String waiting) {
		String more = ((changes != null) ? changes : "").replace("goals", STRAINED_GOALS)
			.replace("accountability", STRAINED_ACCOUNTABILITY);
		Advice advice = advise(Dyads.aligned(STRAINED_STRUCTURE + more));

		Recommendation found = recommendation(advice, mechanism);
		assertThat(found.waiting()).isEqualTo((waiting != null) ? Reason.of(waiting) : null);
		assertThat(found.waits()).isEqualTo(waiting != null);
		assertThat(advice.plan()).noneMatch((id) -> found.waits() && id.equals(mechanism));
	}

	private Advice advise(Dyad dyad) {
		return this.recommender.recommend(dyad, this.scoring.score(dyad));
	}

	private static Recommendation recommendation(Advice advice, String mechanism) {
		List<Recommendation> found = advice.recommendations()
			.stream()
			.filter((recommendation) -> recommendation.mechanism().id().equals(mechanism))
			.toList();
		assertThat(found).as(mechanism).hasSize(1);
		return found.get(0);
	}

}
