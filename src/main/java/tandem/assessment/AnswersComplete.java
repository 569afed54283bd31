package tandem.assessment;

import java.util.UUID;

/**
 * Both executives' sheets are locked, or the CEO's form has changed since: there is
 * something new to score.
 */
public record AnswersComplete(UUID roundId) {
}
