package tandem.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tandem.report.RatedRound;

/**
 * A client's rounds beside each other.
 *
 * @param client the firm
 * @param rounds the rated ones that this reader may see, the earliest first
 * @param noise what a rating has to move by before it counts
 * @param standing where the newest round stands among other firms
 * @param agreed what was agreed after each round, by its id
 */
public record Trend(String client, List<RatedRound> rounds, Noise noise, FindBenchmarks.Standing standing,
		Map<UUID, List<Agreed>> agreed) {

	public Trend {
		rounds = List.copyOf(rounds);
		agreed = Map.copyOf(agreed);
	}

	/** From each round to the next. */
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		for (int next = 1; next < this.rounds.size(); next++) {
			steps.add(Step.of(this.rounds.get(next - 1), this.rounds.get(next), this.noise));
		}
		return steps;
	}

	/** What was agreed between the two rounds of a step. */
	public List<Agreed> agreedBefore(Step step) {
		return this.agreed.getOrDefault(step.before().id(), List.of());
	}

	/** From the first round to the last, where there are more than two. */
	public Optional<Step> whole() {
		return (this.rounds.size() > 2)
				? Optional.of(Step.of(this.rounds.get(0), this.rounds.get(this.rounds.size() - 1), this.noise))
				: Optional.empty();
	}

}
