package tandem.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tandem.instrument.Dyad;
import tandem.instrument.ResponseSheet;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

/** When each warning is raised, and with which reason. */
final class WarningRules {

	private static final Map<Warning, Rule> ALGORITHM_1 = Map.of(Warning.PARITY_WITHOUT_SHARED_GOALS,
			WarningRules::parityWithoutSharedGoals, Warning.START_WITH_PERSPECTIVE, WarningRules::startWithPerspective,
			Warning.ONE_SOURCE_IS_NOT_ENOUGH, WarningRules::oneSourceIsNotEnough, Warning.HIDDEN_DISAGREEMENT,
			WarningRules::hiddenDisagreement, Warning.CEO_NOT_ENGAGED, WarningRules::ceoNotEngaged);

	private WarningRules() {
	}

	static Map<Warning, Reason> raised(Map<ConflictSource, SourceScore> sources, Dyad dyad) {
		Map<Warning, Reason> raised = new EnumMap<>(Warning.class);
		ALGORITHM_1.forEach((warning, rule) -> rule.fires(new Ratings(sources), dyad)
			.ifPresent((reason) -> raised.put(warning, reason)));
		return raised;
	}

	private static Optional<Reason> parityWithoutSharedGoals(Ratings ratings, Dyad dyad) {
		List<String> strained = Stream.of(ConflictSource.GOALS, ConflictSource.ACCOUNTABILITY)
			.filter(ratings.toAct()::contains)
			.map(WarningRules::key)
			.toList();
		return (ratings.band(ConflictSource.STRUCTURE) == Band.ALIGNED && !strained.isEmpty())
				? Optional.of(Reason.of("warning.parity-without-shared-goals", strained)) : Optional.empty();
	}

	private static Optional<Reason> startWithPerspective(Ratings ratings, Dyad dyad) {
		Band band = ratings.band(ConflictSource.PERSPECTIVE);
		return band.needsAction() ? Optional.of(Reason.of("warning.start-with-perspective", "band." + band.code()))
				: Optional.empty();
	}

	private static Optional<Reason> oneSourceIsNotEnough(Ratings ratings, Dyad dyad) {
		return (ratings.toAct().size() == 1)
				? Optional.of(Reason.of("warning.one-source-is-not-enough", key(ratings.toAct().get(0))))
				: Optional.empty();
	}

	private static Optional<Reason> hiddenDisagreement(Ratings ratings, Dyad dyad) {
		List<String> hidden = ratings.furtherApartThanTheyThink();
		return hidden.isEmpty() ? Optional.empty() : Optional.of(Reason.of("warning.hidden-disagreement", hidden));
	}

	private static Optional<Reason> ceoNotEngaged(Ratings ratings, Dyad dyad) {
		ResponseSheet ceo = dyad.ceo();
		if (ceo == null) {
			return Optional.of(Reason.of("warning.ceo-without-form"));
		}
		Integer expectation = ceo.mark("C1");
		if (expectation != null && expectation <= 2) {
			return Optional.of(Reason.of("warning.ceo-expectation-not-said", expectation));
		}
		return "not-on-it".equals(ceo.choice("C6a")) ? Optional.of(Reason.of("warning.ceo-list-without-pair"))
				: Optional.empty();
	}

	private static String key(ConflictSource source) {
		return "source." + source.code();
	}

	/** One warning's condition. */
	@FunctionalInterface
	private interface Rule {

		Optional<Reason> fires(Ratings ratings, Dyad dyad);

	}

}
