package tandem.report;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import tandem.assessment.AnsweredRound;
import tandem.assessment.AnswersComplete;
import tandem.assessment.AnswersWithdrawn;
import tandem.assessment.ReadAnsweredRound;
import tandem.assessment.Versions;
import tandem.instrument.Dyad;
import tandem.instrument.Instruments;
import tandem.instrument.ResponseSheet;
import tandem.mechanism.Catalogues;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;

/**
 * Scores a round in the very transaction in which its answers became complete, so that
 * there is never one without the other; and forgets every scorecard when a sheet is taken
 * back.
 */
@Component
class ScoreRound {

	private final ReadAnsweredRound readAnsweredRound;

	private final ScorePair scorePair;

	private final Instruments instruments;

	private final Catalogues catalogues;

	private final StoredScorecards scorecards;

	private final JsonMapper json;

	private final Clock clock;

	ScoreRound(ReadAnsweredRound readAnsweredRound, ScorePair scorePair, Instruments instruments, Catalogues catalogues,
			StoredScorecards scorecards, JsonMapper json, Clock clock) {
		this.readAnsweredRound = readAnsweredRound;
		this.scorePair = scorePair;
		this.instruments = instruments;
		this.catalogues = catalogues;
		this.scorecards = scorecards;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void score(AnswersComplete answers) {
		AnsweredRound answered = this.readAnsweredRound.byId(answers.roundId());
		Versions versions = answered.round().versions();
		ScoredPair scored = this.scorePair.of(withCeoWhoAnswered(answered.dyad()),
				this.instruments.get(versions.instrument()), this.catalogues.get(versions.catalogue()));
		int edition = this.scorecards.findFirstByRoundIdOrderByEditionDesc(answers.roundId())
			.map((earlier) -> earlier.edition() + 1)
			.orElse(1);
		this.scorecards.save(new StoredScorecard(UUID.randomUUID(), answers.roundId(), edition, versions,
				this.clock.instant(), this.json.writeValueAsString(ScorecardJson.of(scored)), whole(scored)));
	}

	/** Rounded down, as they are shown; without what is not rated. */
	private static Map<ConflictSource, Integer> whole(ScoredPair scored) {
		Map<ConflictSource, Integer> risks = new EnumMap<>(ConflictSource.class);
		scored.scorecard().sources().forEach((source, score) -> {
			if (score.risk() != null) {
				risks.put(source, Rounding.down(score.risk()));
			}
		});
		return risks;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(AnswersWithdrawn answers) {
		this.scorecards.deleteOfRound(answers.roundId());
	}

	/** A form sent without a single answer is no form. */
	static Dyad withCeoWhoAnswered(Dyad dyad) {
		ResponseSheet form = dyad.ceo();
		boolean empty = form != null && form.fields().isEmpty();
		return empty ? new Dyad(dyad.strategy(), dyad.cmo(), dyad.cio(), null) : dyad;
	}

}
