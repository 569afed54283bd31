package tandem.insight;

import java.util.Locale;
import java.util.Optional;

import tandem.report.RatedRound;
import tandem.shared.Coded;

/** Why two rounds cannot be compared: they were not measured alike. */
public enum Obstacle implements Coded {

	/** Other questions were asked. */
	INSTRUMENT,
	/** The answers were rated by other rules. */
	ALGORITHM;

	static Optional<Obstacle> between(RatedRound before, RatedRound after) {
		if (!before.instrument().equals(after.instrument())) {
			return Optional.of(INSTRUMENT);
		}
		return (before.algorithm() != after.algorithm()) ? Optional.of(ALGORITHM) : Optional.empty();
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
