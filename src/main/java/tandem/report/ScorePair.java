package tandem.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Recommender;
import tandem.scoring.Scorecard;
import tandem.scoring.Scoring;

/** Scores paired answers by one instrument and recommends from one catalogue. */
@Component
public class ScorePair {

	private final Map<String, Scoring> scorings = new ConcurrentHashMap<>();

	/** The scorecard alone. */
	Scorecard scorecard(Dyad dyad, Instrument instrument) {
		return this.scorings.computeIfAbsent(instrument.id(), (id) -> new Scoring(instrument)).score(dyad);
	}

	public ScoredPair of(Dyad dyad, Instrument instrument, Catalogue catalogue) {
		Scorecard scorecard = scorecard(dyad, instrument);
		return new ScoredPair(scorecard, new Recommender(catalogue, instrument).recommend(dyad, scorecard));
	}

}
