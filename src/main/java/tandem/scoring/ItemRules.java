package tandem.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;

/** Which rule scores which item. */
final class ItemRules {

	static final List<Assignment> ALGORITHM_1 = List.of(every(Kind.POSITION, PositionRule::new),
			every(Kind.PRACTICE, PracticeRule::new), every(Kind.OWNERSHIP, OwnershipRule::new),
			only("G3o", GoalOverlapRule::new), only("G3h", GoalHitsRule::new), only("A1c", WorseKnownAnswerRule::new),
			only("A1d", WorseKnownAnswerRule::new), only("A2c", MeanOfGivenAnswersRule::new),
			only("S1a", ReportingLineRule::new), only("S1b", GradeRule::new), only("S1c", CommitteeSeatRule::new),
			only("S1d", BoardRule::new));

	private ItemRules() {
	}

	/** The rule of each item of a facet, by the id under which it is scored. */
	static Map<String, ItemRule> of(Instrument instrument, Facet facet) {
		Map<String, ItemRule> rules = new LinkedHashMap<>();
		facet.scored().forEach((id) -> rules.put(id, rule(new Scored(id, instrument.scoredItem(id)))));
		return rules;
	}

	private static ItemRule rule(Scored scored) {
		return ALGORITHM_1.stream()
			.filter((assignment) -> assignment.covers().test(scored))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No rule scores " + scored.id()))
			.rule()
			.apply(scored.item());
	}

	private static Assignment every(Kind kind, Function<Item, ItemRule> rule) {
		return new Assignment((scored) -> scored.item().kind() == kind, rule);
	}

	private static Assignment only(String id, Function<Item, ItemRule> rule) {
		return new Assignment((scored) -> scored.id().equals(id), rule);
	}

	/** An item under one of the ids by which it is scored. */
	record Scored(String id, Item item) {
	}

	/** One line of the list: the items covered, and their rule. */
	record Assignment(Predicate<Scored> covers, Function<Item, ItemRule> rule) {
	}

}
