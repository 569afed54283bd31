package tandem.scoring;

import java.util.LinkedHashMap;
import java.util.Map;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** Who decides today: the mean of the areas that both answered, from four upwards. */
record OwnershipRule(Item item) implements ItemRule {

	private static final int FEWEST_ROWS = 4;

	@Override
	public ItemScore score(Dyad dyad) {
		Map<String, OwnershipState> rows = states(this.item, dyad);
		if (rows.size() < FEWEST_ROWS) {
			return ItemScore.unscored("too-few-areas", rows.size());
		}
		double mean = rows.values().stream().mapToDouble(OwnershipState::risk).average().orElseThrow();
		int agreed = (int) rows.values().stream().filter((state) -> state == OwnershipState.AGREED).count();
		return ItemScore.of(mean, "ownership.mean", agreed, rows.size());
	}

	/** The state of each area that both answered, in the instrument's order. */
	static Map<String, OwnershipState> states(Item item, Dyad dyad) {
		Map<String, OwnershipState> states = new LinkedHashMap<>();
		item.fields().forEach((field) -> {
			Both<String> owners = Both.in(dyad, (sheet) -> sheet.choice(field.name()));
			if (owners != null) {
				states.put(field.part(), OwnershipState.of(owners.cmo(), owners.cio()));
			}
		});
		return states;
	}

}
