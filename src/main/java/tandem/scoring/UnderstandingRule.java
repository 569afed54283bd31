package tandem.scoring;

import java.util.List;
import java.util.stream.Stream;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.ResponseSheet;
import tandem.shared.Reason;
import tandem.shared.Seat;

/** How near one executive's guesses come to the other's own marks, over all positions. */
record UnderstandingRule(List<Item> positions) {

	private static final int FEWEST_GUESSES = 6;

	static UnderstandingRule of(Instrument instrument) {
		return new UnderstandingRule(instrument.guessedPositions());
	}

	Understanding score(Dyad dyad, Seat executive) {
		ResponseSheet guesser = dyad.of(executive);
		ResponseSheet other = dyad.of(executive.counterpart());
		List<Integer> misses = this.positions.stream().flatMap((position) -> {
			Integer guess = guesser.guess(position.id());
			Integer own = other.own(position.id());
			return (guess != null && own != null) ? Stream.of(Math.abs(guess - own)) : Stream.empty();
		}).toList();
		if (misses.size() < FEWEST_GUESSES) {
			return new Understanding(null, Reason.of("unscored.too-few-guesses", misses.size()));
		}
		double miss = misses.stream().mapToInt(Integer::intValue).average().orElseThrow();
		return new Understanding(100 * (1 - miss / PositionRule.SPAN),
				Reason.of("understanding.mean-miss", miss, misses.size()));
	}

}
