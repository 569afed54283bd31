package tandem.scoring;

import java.util.ArrayList;
import java.util.List;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/**
 * A position is half the gap between the two own marks and half their misreading of each
 * other: a difference that both see is less harmful than one that they misread. With no
 * guess at all the gap counts alone.
 */
record PositionRule(Item item) implements ItemRule {

	/** The widest two marks can be apart. */
	static final double SPAN = 6;

	@Override
	public ItemScore score(Dyad dyad) {
		Both<Integer> own = Both.in(dyad, (sheet) -> sheet.own(this.item.id()));
		if (own == null) {
			return ItemScore.unscored("own-mark-missing");
		}
		int gap = Math.abs(own.cmo() - own.cio());
		List<Integer> misses = new ArrayList<>();
		Integer cmoGuess = dyad.cmo().guess(this.item.id());
		if (cmoGuess != null) {
			misses.add(Math.abs(cmoGuess - own.cio()));
		}
		Integer cioGuess = dyad.cio().guess(this.item.id());
		if (cioGuess != null) {
			misses.add(Math.abs(cioGuess - own.cmo()));
		}
		if (misses.isEmpty()) {
			return ItemScore.of(gap / SPAN, "position.gap-only", gap);
		}
		double misreading = misses.stream().mapToInt(Integer::intValue).average().orElseThrow();
		return ItemScore.of(0.5 * gap / SPAN + 0.5 * misreading / SPAN, "position.gap-and-misreading", gap, misreading,
				misses.size());
	}

}
