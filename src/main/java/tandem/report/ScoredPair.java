package tandem.report;

import tandem.mechanism.Advice;
import tandem.scoring.Scorecard;

/**
 * One pair's answers, scored, with what is recommended.
 *
 * @param scorecard the ratings
 * @param advice the mechanisms and the plan
 */
public record ScoredPair(Scorecard scorecard, Advice advice) {
}
