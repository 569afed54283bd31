package tandem.scoring;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/**
 * Who presented the shared work to the board. Jointly counts only where both say so; said
 * by one of them it counts as alone.
 */
record BoardRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		Both<String> presented = Both.in(dyad, (sheet) -> sheet.choice(this.item.id()));
		if (presented == null) {
			return ItemScore.unscored("answer-missing");
		}
		if (presented.count("jointly") == 2) {
			return ItemScore.of(0, "board.jointly");
		}
		return switch (presented.count("no")) {
			case 0 -> ItemScore.of(0.25, "board.each-alone");
			case 1 -> ItemScore.of(1, "board.one-alone");
			default -> ItemScore.of(0.5, "board.none");
		};
	}

}
