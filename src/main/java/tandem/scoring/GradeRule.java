package tandem.scoring;

import java.util.List;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** The distance between the two grades; two steps are as bad as three. */
record GradeRule(Item item) implements ItemRule {

	private static final List<String> LADDER = List.of("director", "vp", "svp", "c-level");

	private static final int FAR = 2;

	@Override
	public ItemScore score(Dyad dyad) {
		Both<String> grades = Both.in(dyad, (sheet) -> sheet.choice(this.item.id()));
		if (grades == null) {
			return ItemScore.unscored("answer-missing");
		}
		int steps = Math.abs(LADDER.indexOf(grades.cmo()) - LADDER.indexOf(grades.cio()));
		return ItemScore.of((double) Math.min(steps, FAR) / FAR, "grade.steps", steps);
	}

}
