package tandem.scoring;

import java.util.List;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** A fact about each person alone: the mean of the answers given; one is enough. */
record MeanOfGivenAnswersRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		List<KnownAnswer> given = KnownAnswer.in(dyad, this.item);
		if (given.isEmpty()) {
			return ItemScore.unscored("answer-missing");
		}
		double mean = given.stream().mapToDouble(KnownAnswer::risk).average().orElseThrow();
		return ItemScore.of(mean, "fact.mean-of-given", given.size());
	}

}
