package tandem.scoring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * Algorithm 1: turns the paired answers of one round into a scorecard. The same answers
 * always give the same scorecard.
 */
public final class Scoring {

	/** The version of the rules; kept with every scorecard. */
	public static final int ALGORITHM = 1;

	private final Instrument instrument;

	private final Map<ConflictSource, SourceRule> sources = new EnumMap<>(ConflictSource.class);

	private final UnderstandingRule understanding;

	/**
	 * Prepares for one instrument.
	 * @throws IllegalArgumentException where a scored item has no rule
	 */
	public Scoring(Instrument instrument) {
		this.instrument = instrument;
		for (ConflictSource source : ConflictSource.values()) {
			this.sources.put(source, new SourceRule(instrument, source));
		}
		this.understanding = UnderstandingRule.of(instrument);
	}

	public Scorecard score(Dyad dyad) {
		Map<ConflictSource, SourceScore> scores = new EnumMap<>(ConflictSource.class);
		this.sources.forEach((source, rule) -> scores.put(source, rule.score(dyad)));
		Map<Seat, Understanding> understandings = new EnumMap<>(Seat.class);
		Seat.PAIR.forEach((seat) -> understandings.put(seat, this.understanding.score(dyad, seat)));
		return new Scorecard(this.instrument.id(), ALGORITHM, scores, new Ratings(scores).headline(), understandings,
				goals(dyad), ownership(dyad), WarningRules.raised(scores, dyad), FactDisputes.of(dyad));
	}

	private @Nullable GoalMap goals(Dyad dyad) {
		for (Item item : this.instrument.items()) {
			if (item.kind() == Kind.GOALS) {
				return GoalLists.map(item, dyad);
			}
		}
		return null;
	}

	private Map<String, OwnershipState> ownership(Dyad dyad) {
		Map<String, OwnershipState> states = new LinkedHashMap<>();
		this.instrument.items()
			.stream()
			.filter((item) -> item.kind() == Kind.OWNERSHIP)
			.forEach((item) -> states.putAll(OwnershipRule.states(item, dyad)));
		return states;
	}

}
