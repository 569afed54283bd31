package tandem.scoring;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** Goals in common: none is 1, one is a half, two or three are 0. */
record GoalOverlapRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		GoalMap goals = GoalLists.map(this.item, dyad);
		if (goals == null) {
			return ItemScore.unscored("goal-list-missing");
		}
		int common = goals.shared().size();
		return ItemScore.of(switch (common) {
			case 0 -> 1;
			case 1 -> 0.5;
			default -> 0;
		}, "goals.overlap", common);
	}

}
