package tandem.mechanism;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tandem.scoring.Headline;
import tandem.scoring.Scorecard;
import tandem.scoring.SourceScore;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.shared.ConflictSource.ACCOUNTABILITY;
import static tandem.shared.ConflictSource.GOALS;
import static tandem.shared.ConflictSource.PERSPECTIVE;
import static tandem.shared.ConflictSource.STRUCTURE;

/** The plan from recommendations made by hand: id, source, stage and facets. */
class PlanningTests {

	private static final Reason REASON = Reason.of("test");

	private final Map<ConflictSource, Band> bands = new EnumMap<>(ConflictSource.class);

	private final Map<Warning, Reason> warnings = new EnumMap<>(Warning.class);

	@Test
	void takesTheFirstOfEachSourceThatIsNotAligned() {
		rated(Band.WATCH, Band.STRAINED, Band.CONFLICT, Band.ALIGNED);

		assertThat(plan(of("A", STRUCTURE, 1, "a"), of("B", GOALS, 1, "a"), of("C", GOALS, 1, "a"),
				of("D", PERSPECTIVE, 1, "a"), of("E", ACCOUNTABILITY, 1, "a"), of("F", ACCOUNTABILITY, 1, "a")))
			.containsExactly(Map.entry("A", Reason.of("plan.next")),
					Map.entry("B", Reason.of("plan.first-of-source", "source.goals")),
					Map.entry("C", Reason.of("plan.next")),
					Map.entry("D", Reason.of("plan.first-of-source", "source.perspective")),
					Map.entry("E", Reason.of("plan.first-of-source", "source.accountability")));
	}

	@Test
	void skipsASourceWithoutARecommendation() {
		rated(Band.CONFLICT, Band.CONFLICT, Band.CONFLICT, Band.CONFLICT);

		assertThat(plan(of("A", GOALS, 1, "a"))).containsOnlyKeys("A");
	}

	@Test
	void takesNoFirstOfASourceThatIsNotRated() {
		rated(Band.NOT_RATED, Band.WATCH, Band.ALIGNED, Band.ALIGNED);

		assertThat(plan(of("A", PERSPECTIVE, 1, "a"), of("B", GOALS, 1, "a")))
			.containsEntry("A", Reason.of("plan.next"))
			.containsEntry("B", Reason.of("plan.first-of-source", "source.goals"));
	}

	@Test
	void startsWithTheBriefToTheCeoAndCountsItForNoSource() {
		rated(Band.ALIGNED, Band.CONFLICT, Band.ALIGNED, Band.ALIGNED);

		assertThat(plan(of("M26", GOALS, 1, "a"), of("B", GOALS, 1, "a"))).containsExactly(
				Map.entry("M26", Reason.of("plan.leading-up")),
				Map.entry("B", Reason.of("plan.first-of-source", "source.goals")));
		assertThat(plan(of("M26", GOALS, 1, "a"))).containsOnlyKeys("M26");
	}

	@Test
	void prefersToSwapTheLensWithinItsSource() {
		rated(Band.WATCH, Band.ALIGNED, Band.ALIGNED, Band.ALIGNED);

		assertThat(plan(of("A", PERSPECTIVE, 1, "a"), of("M01", PERSPECTIVE, 1, "a")))
			.containsEntry("M01", Reason.of("plan.first-of-source", "source.perspective"))
			.containsEntry("A", Reason.of("plan.next"));
	}

	@Test
	void fillsWithNewFacetsFirstAndLooksAnewAtEachStep() {
		rated(Band.ALIGNED, Band.WATCH, Band.ALIGNED, Band.ALIGNED);

		assertThat(plan(of("A", GOALS, 1, "a"), of("B", GOALS, 1, "a"), of("C", GOALS, 1, "a", "c"),
				of("D", GOALS, 1, "c"), of("E", GOALS, 1, "e"), of("F", GOALS, 1, "a")))
			.containsExactly(Map.entry("A", Reason.of("plan.first-of-source", "source.goals")),
					Map.entry("B", Reason.of("plan.next")), Map.entry("C", Reason.of("plan.new-facet")),
					Map.entry("D", Reason.of("plan.next")), Map.entry("E", Reason.of("plan.new-facet")));
	}

	@Test
	void holdsFiveAtMost() {
		rated(Band.CONFLICT, Band.CONFLICT, Band.CONFLICT, Band.CONFLICT);

		assertThat(plan(of("A", GOALS, 1, "a"), of("B", PERSPECTIVE, 1, "b"), of("C", ACCOUNTABILITY, 1, "c"),
				of("D", STRUCTURE, 1, "d"), of("M26", GOALS, 1, "e"), of("F", GOALS, 1, "f"), of("G", GOALS, 1, "g")))
			.containsOnlyKeys("A", "B", "C", "D", "M26");
	}

	@Test
	void leavesOutWhatWaits() {
		rated(Band.ALIGNED, Band.ALIGNED, Band.ALIGNED, Band.CONFLICT);
		Recommendation waiting = new Recommendation(of("A", STRUCTURE, 1, "a").mechanism(), 90, List.of("x"), REASON);

		assertThat(plan(waiting, of("B", STRUCTURE, 1, "b"))).containsOnlyKeys("B");
	}

	@Test
	void sortsByStageThenByUrgency() {
		rated(Band.ALIGNED, Band.ALIGNED, Band.ALIGNED, Band.ALIGNED);

		assertThat(plan(of("A", GOALS, 3, "a"), of("B", GOALS, 2, "b"), of("C", PERSPECTIVE, 2, "c"),
				of("D", PERSPECTIVE, 1, "d"), of("E", GOALS, 2, "e"))
			.keySet()).containsExactly("D", "B", "C", "E", "A");
	}

	@Test
	void beginsTheFirstStageWithPerspectiveWhileItIsStrained() {
		rated(Band.STRAINED, Band.ALIGNED, Band.ALIGNED, Band.ALIGNED);
		Recommendation[] recommendations = { of("A", GOALS, 1, "a"), of("B", PERSPECTIVE, 1, "b"),
				of("C", GOALS, 2, "c"), of("D", PERSPECTIVE, 2, "d") };

		assertThat(plan(recommendations).keySet()).containsExactly("A", "B", "C", "D");

		this.warnings.put(Warning.START_WITH_PERSPECTIVE, REASON);
		assertThat(plan(recommendations).keySet()).containsExactly("B", "A", "C", "D");
	}

	private void rated(Band perspective, Band goals, Band accountability, Band structure) {
		this.bands.put(PERSPECTIVE, perspective);
		this.bands.put(GOALS, goals);
		this.bands.put(ACCOUNTABILITY, accountability);
		this.bands.put(STRUCTURE, structure);
	}

	/** The earlier a recommendation stands, the more pressing it is. */
	private Map<String, Reason> plan(Recommendation... recommendations) {
		Map<ConflictSource, SourceScore> sources = new EnumMap<>(ConflictSource.class);
		this.bands.forEach((source, band) -> sources.put(source,
				new SourceScore(null, band, null, null, false, 1, Map.of(), Map.of(), REASON, REASON, REASON)));
		Scorecard scorecard = new Scorecard("test", 1, sources, new Headline(Band.NOT_RATED, null, List.of()),
				new EnumMap<>(Seat.class), null, Map.of(), this.warnings, List.of());
		List<Recommendation> ranked = new ArrayList<>();
		for (Recommendation recommendation : recommendations) {
			ranked.add(new Recommendation(recommendation.mechanism(), 90 - ranked.size(), recommendation.because(),
					recommendation.waiting()));
		}
		return new Planning(scorecard, ranked).plan();
	}

	private static Recommendation of(String id, ConflictSource source, int stage, String... facets) {
		return new Recommendation(
				new Mechanism(id, source, List.of(facets), Owner.PAIR, 1, stage, 4, false, List.of("test")), 50,
				List.of("x"), null);
	}

}
