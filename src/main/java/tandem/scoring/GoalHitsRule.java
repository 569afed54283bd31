package tandem.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** How many of the guessed goals are wrong, as a share of those guessed. */
record GoalHitsRule(Item item) implements ItemRule {

	private static final int GOALS = 3;

	@Override
	public ItemScore score(Dyad dyad) {
		GoalMap goals = GoalLists.map(this.item, dyad);
		if (goals == null) {
			return ItemScore.unscored("goal-list-missing");
		}
		List<Integer> hits = Stream.of(goals.cmoHits(), goals.cioHits()).filter(Objects::nonNull).toList();
		if (hits.isEmpty()) {
			return ItemScore.unscored("goal-guess-missing");
		}
		int right = hits.stream().mapToInt(Integer::intValue).sum();
		int guessed = GOALS * hits.size();
		return ItemScore.of(1 - (double) right / guessed, "goals.hits", right, guessed);
	}

}
