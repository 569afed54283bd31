package tandem.scoring;

import java.util.Comparator;
import java.util.Optional;

import tandem.instrument.Dyad;
import tandem.instrument.Item;

/**
 * A fact that one of the two may know: the worse of the known answers counts, and that
 * neither knows is as bad as there being nothing.
 */
record WorseKnownAnswerRule(Item item) implements ItemRule {

	@Override
	public ItemScore score(Dyad dyad) {
		Optional<KnownAnswer> worse = KnownAnswer.in(dyad, this.item)
			.stream()
			.max(Comparator.comparingDouble(KnownAnswer::risk));
		if (worse.isPresent()) {
			return ItemScore.of(worse.get().risk(), "fact.worse-known",
					"option." + this.item.id() + "." + worse.get().code());
		}
		return (Both.in(dyad, (sheet) -> sheet.choice(this.item.id())) != null) ? ItemScore.of(1, "fact.both-unknown")
				: ItemScore.unscored("unknown-or-missing");
	}

}
