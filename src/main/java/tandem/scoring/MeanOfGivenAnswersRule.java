package tandem.scoring;

import java.util.List;
import java.util.stream.Stream;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/** A fact about each person alone: the mean of the answers given; one is enough. */
record MeanOfGivenAnswersRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		List<KnownAnswer> given = Stream.of(dyad.cmo(), dyad.cio())
			.flatMap((sheet) -> KnownAnswer.in(sheet, this.item).stream())
			.toList();
		if (given.isEmpty()) {
			return ItemScore.unscored("answer-missing");
		}
		double mean = given.stream().mapToDouble(KnownAnswer::risk).average().orElseThrow();
		return ItemScore.of(mean, "fact.mean-of-given", given.size());
	}

}
