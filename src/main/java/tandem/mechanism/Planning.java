package tandem.mechanism;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import tandem.scoring.Scorecard;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

/**
 * Chooses at most five mechanisms that spread over the strained sources and over the
 * facets, and puts them into the order of doing.
 */
final class Planning {

	private static final int MOST = 5;

	private static final String LEADING_UP_BRIEF = "M26";

	private final Scorecard scorecard;

	private final List<Recommendation> open;

	private final Map<Recommendation, Reason> chosen = new LinkedHashMap<>();

	Planning(Scorecard scorecard, List<Recommendation> recommendations) {
		this.scorecard = scorecard;
		this.open = recommendations.stream().filter((recommendation) -> !recommendation.waits()).toList();
	}

	/** The ids of the plan, each with why it was chosen. */
	Map<String, Reason> plan() {
		first(Planning::isLeadingUpBrief).ifPresent((brief) -> choose(brief, Reason.of("plan.leading-up")));
		for (ConflictSource source : ConflictSource.values()) {
			if (asksForAPlan(source)) {
				firstOf(source)
					.ifPresent((best) -> choose(best, Reason.of("plan.first-of-source", "source." + source.code())));
			}
		}
		for (Recommendation recommendation : this.open) {
			if (!coveredFacets().containsAll(recommendation.mechanism().facets())) {
				choose(recommendation, Reason.of("plan.new-facet"));
			}
		}
		this.open.forEach((recommendation) -> choose(recommendation, Reason.of("plan.next")));
		Map<String, Reason> plan = new LinkedHashMap<>();
		this.chosen.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(orderOfDoing()))
			.forEach((entry) -> plan.put(entry.getKey().mechanism().id(), entry.getValue()));
		return plan;
	}

	private void choose(Recommendation recommendation, Reason reason) {
		if (this.chosen.size() < MOST) {
			this.chosen.putIfAbsent(recommendation, reason);
		}
	}

	private boolean asksForAPlan(ConflictSource source) {
		Band band = this.scorecard.source(source).band();
		return band == Band.WATCH || band.needsAction();
	}

	private Optional<Recommendation> firstOf(ConflictSource source) {
		Predicate<Recommendation> isOfSource = (recommendation) -> recommendation.mechanism().source() == source;
		return Stream
			.of(isOfSource.and((recommendation) -> isNamed(recommendation, Recommender.SWAP_THE_LENS)),
					isOfSource.and(Predicate.not(Planning::isLeadingUpBrief)))
			.flatMap((wanted) -> first(wanted).stream())
			.findFirst();
	}

	private Optional<Recommendation> first(Predicate<Recommendation> wanted) {
		return this.open.stream().filter(wanted).findFirst();
	}

	private Set<String> coveredFacets() {
		Set<String> covered = new HashSet<>();
		this.chosen.keySet().forEach((recommendation) -> covered.addAll(recommendation.mechanism().facets()));
		return covered;
	}

	private Comparator<Recommendation> orderOfDoing() {
		boolean startWithPerspective = this.scorecard.warnsOf(Warning.START_WITH_PERSPECTIVE);
		return Comparator.comparingInt((Recommendation recommendation) -> recommendation.mechanism().stage())
			.thenComparing((recommendation) -> !(startWithPerspective && isOfFirstStage(recommendation)
					&& recommendation.mechanism().source() == ConflictSource.PERSPECTIVE))
			.thenComparing(Recommender.MOST_PRESSING_FIRST);
	}

	private static boolean isOfFirstStage(Recommendation recommendation) {
		return recommendation.mechanism().stage() == 1;
	}

	private static boolean isLeadingUpBrief(Recommendation recommendation) {
		return isNamed(recommendation, LEADING_UP_BRIEF);
	}

	private static boolean isNamed(Recommendation recommendation, String id) {
		return recommendation.mechanism().id().equals(id);
	}

}
