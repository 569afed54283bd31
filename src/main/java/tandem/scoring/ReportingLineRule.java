package tandem.scoring;

import tandem.instrument.Dyad;
import tandem.instrument.Item;
import tandem.instrument.Strategy;

/**
 * To whom the two report. Different lines are worst where one of them ends at the CEO;
 * under a cost strategy a CIO who reports to the CFO is half as bad, because that line
 * fits the strategy.
 */
record ReportingLineRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		Both<String> lines = Both.in(dyad, (sheet) -> sheet.choice(this.item.id()));
		if (lines == null) {
			return ItemScore.unscored("answer-missing");
		}
		int toCeo = lines.count("ceo");
		if (lines.areEqual()) {
			return (toCeo == 2) ? ItemScore.of(0, "line.both-to-ceo") : ItemScore.of(0.25, "line.same");
		}
		if (toCeo == 0) {
			return ItemScore.of(0.75, "line.different");
		}
		boolean fitsCost = dyad.strategy() == Strategy.COST && lines.equals(new Both<>("ceo", "cfo"));
		return fitsCost ? ItemScore.of(0.5, "line.fits-cost") : ItemScore.of(1, "line.one-to-ceo");
	}

}
