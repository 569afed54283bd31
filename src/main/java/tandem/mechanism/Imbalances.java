package tandem.mechanism;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

/**
 * Where a choice of mechanisms is out of balance: the list to read. Each line has its
 * source beside its words; § is a section of Whitler, Boyd and Morgan 2017.
 */
final class Imbalances {

	private static final String STANDING = "formal-parity";

	private static final String MEASURES = "shared-measures";

	private static final String FORUMS = "forums";

	private static final Map<ConflictSource, String> COMMON_GROUND = commonGround();

	private static final String SCORECARD = "M16";

	private static final String PAY = "M17";

	private static final int A_QUARTER = 3;

	private static final int MANY_LONG_ONES = 3;

	private Imbalances() {
	}

	private static Map<ConflictSource, String> commonGround() {
		Map<ConflictSource, String> facets = new LinkedHashMap<>();
		facets.put(ConflictSource.GOALS, "shared-outcomes");
		facets.put(ConflictSource.ACCOUNTABILITY, MEASURES);
		return facets;
	}

	static List<Reason> of(WhatIf choice) {
		List<Function<WhatIf, Stream<Reason>>> rules = List.of(Imbalances::parityWithoutSharedGoals,
				Imbalances::oneSourceAlone, Imbalances::perspectiveLate, Imbalances::chosenThoughItWaits,
				Imbalances::payBeforeMeasures, Imbalances::meetingsAlone, Imbalances::ceoNeeded,
				Imbalances::muchAtOnce);
		return rules.stream().flatMap((rule) -> rule.apply(choice)).toList();
	}

	/** §4: level, and held to different goals, two may fight over who decides. */
	private static Stream<Reason> parityWithoutSharedGoals(WhatIf choice) {
		List<String> missing = COMMON_GROUND.keySet()
			.stream()
			.filter((source) -> !choice.strain().band(source).isCalm())
			.filter((source) -> choice.workingOn(Objects.requireNonNull(COMMON_GROUND.get(source))).isEmpty())
			.map(Imbalances::name)
			.toList();
		List<Mechanism> forStanding = choice.workingOn(STANDING);
		if (missing.isEmpty()) {
			return Stream.empty();
		}
		if (!forStanding.isEmpty()) {
			return Stream.of(Reason.of("parity-chosen", names(forStanding), missing));
		}
		return (choice.strain().band(ConflictSource.STRUCTURE) == Band.ALIGNED)
				? Stream.of(Reason.of("parity-reached", missing)) : Stream.empty();
	}

	/** §4: solving one source and ignoring others can lead to more problems. */
	private static Stream<Reason> oneSourceAlone(WhatIf choice) {
		List<ConflictSource> left = choice.uncovered();
		List<String> worked = choice.inNeed()
			.stream()
			.filter((source) -> !left.contains(source))
			.map(Imbalances::name)
			.toList();
		return (worked.size() == 1 && !left.isEmpty())
				? Stream.of(Reason.of("one-source", worked, left.stream().map(Imbalances::name).toList()))
				: Stream.empty();
	}

	/** §4: without knowing that the two views differ, the rest is hard to settle. */
	private static Stream<Reason> perspectiveLate(WhatIf choice) {
		if (!choice.strain().band(ConflictSource.PERSPECTIVE).needsAction()) {
			return Stream.empty();
		}
		Collection<String> facets = choice.strain().facetsOf(ConflictSource.PERSPECTIVE).keySet();
		Predicate<Mechanism> isForPerspective = (mechanism) -> mechanism.facets().stream().anyMatch(facets::contains);
		List<Mechanism> forPerspective = choice.chosen().stream().filter(isForPerspective).toList();
		if (forPerspective.isEmpty()) {
			return Stream.of(Reason.of("perspective-missing"));
		}
		return (firstStage(forPerspective) > firstStage(choice.chosen()))
				? Stream
					.of(Reason.of("perspective-late", names(forPerspective), List.of(name(Recommender.SWAP_THE_LENS))))
				: Stream.empty();
	}

	private static int firstStage(List<Mechanism> mechanisms) {
		return mechanisms.stream().mapToInt(Mechanism::stage).min().orElseThrow();
	}

	private static Stream<Reason> chosenThoughItWaits(WhatIf choice) {
		return choice.chosen()
			.stream()
			.flatMap((mechanism) -> Stream.ofNullable(choice.waiting(mechanism))
				.map((reason) -> Reason.of("waits", List.of(name(mechanism)), List.of("because." + reason.code()))));
	}

	/** Sarin and Mahajan 2001: reward outcomes; they have to be measured first. */
	private static Stream<Reason> payBeforeMeasures(WhatIf choice) {
		boolean measuresStand = choice.strain().facetsOf(ConflictSource.ACCOUNTABILITY).get(MEASURES) == Band.ALIGNED;
		return (choice.isChosen(PAY) && !choice.isChosen(SCORECARD) && !measuresStand)
				? Stream.of(Reason.of("pay-before-measures", List.of(name(PAY)), List.of(name(SCORECARD))))
				: Stream.empty();
	}

	/** Kahn 1996: meetings by themselves do not help and can hurt. */
	private static Stream<Reason> meetingsAlone(WhatIf choice) {
		List<Mechanism> meetings = choice.workingOn(FORUMS);
		return (meetings.isEmpty() || COMMON_GROUND.keySet().stream().anyMatch(choice::touches)) ? Stream.empty()
				: Stream.of(Reason.of("meetings-alone", names(meetings)));
	}

	/** §4 and §4.2: CEOs seldom begin by themselves, and welcome a good case. */
	private static Stream<Reason> ceoNeeded(WhatIf choice) {
		List<Mechanism> forCeo = choice.chosen().stream().filter((known) -> known.owner() == Owner.CEO).toList();
		return (choice.strain().ceoNotEngaged() && !forCeo.isEmpty())
				? Stream.of(Reason.of("ceo-needed", forCeo.size(), choice.chosen().size())) : Stream.empty();
	}

	/** §4: busy days are why such work is left undone. */
	private static Stream<Reason> muchAtOnce(WhatIf choice) {
		List<Mechanism> longOnes = choice.chosen().stream().filter((known) -> known.effort() == A_QUARTER).toList();
		return (longOnes.size() >= MANY_LONG_ONES)
				? Stream.of(Reason.of("much-at-once", longOnes.size(), names(longOnes))) : Stream.empty();
	}

	private static List<String> names(List<Mechanism> mechanisms) {
		return mechanisms.stream().map(Imbalances::name).toList();
	}

	private static String name(Mechanism mechanism) {
		return name(mechanism.id());
	}

	private static String name(String mechanism) {
		return "mechanism." + mechanism + ".name";
	}

	private static String name(ConflictSource source) {
		return "source." + source.code();
	}

}
