package tandem.assessment.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A round in a list.
 *
 * @param id the round
 * @param client whose
 * @param status where it stands
 * @param begun when it was made
 * @param due when answers are hoped for, as long as they are
 * @param step what it waits for
 * @param next the same in a sentence
 */
record RoundLine(UUID id, String client, String status, String begun, @Nullable String due, Step step, String next) {
}
