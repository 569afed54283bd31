package tandem.scoring;

import tandem.instrument.Dyad;
import tandem.instrument.Item;
import tandem.instrument.ResponseSheet;

import org.jspecify.annotations.Nullable;

/**
 * A practice is weakest when it is missing, or when the two disagree about having it: the
 * deficit from fully in place, and half the gap on what the deficit leaves. A reversed
 * item is turned round first.
 */
record PracticeRule(Item item) implements ItemRule {

	private static final int FULLY = 5;

	private static final double SPAN = 4;

	@Override
	public ItemScore score(Dyad dyad) {
		Both<Integer> marks = Both.in(dyad, this::turned);
		if (marks == null) {
			return ItemScore.unscored("answer-missing");
		}
		double mean = (marks.cmo() + marks.cio()) / 2.0;
		int apart = Math.abs(marks.cmo() - marks.cio());
		double deficit = (FULLY - mean) / SPAN;
		double risk = deficit + 0.5 * (apart / SPAN) * (1 - deficit);
		if (apart > 0) {
			return ItemScore.of(risk, "practice.disagreed", mean, apart);
		}
		return ItemScore.of(risk, (mean < FULLY) ? "practice.missing" : "practice.in-place", mean);
	}

	private @Nullable Integer turned(ResponseSheet sheet) {
		Integer mark = sheet.mark(this.item.id());
		return (mark != null && this.item.reversed()) ? Integer.valueOf(FULLY + 1 - mark) : mark;
	}

}
