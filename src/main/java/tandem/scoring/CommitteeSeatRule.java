package tandem.scoring;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** Seats on the executive committee: one of two is worse than none. */
record CommitteeSeatRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		Both<String> seats = Both.in(dyad, (sheet) -> sheet.choice(this.item.id()));
		if (seats == null) {
			return ItemScore.unscored("answer-missing");
		}
		return switch (seats.count("yes")) {
			case 2 -> ItemScore.of(0, "seat.both");
			case 1 -> ItemScore.of(1, "seat.one");
			default -> ItemScore.of(0.5, "seat.none");
		};
	}

}
