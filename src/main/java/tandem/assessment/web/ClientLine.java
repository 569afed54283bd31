package tandem.assessment.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A client in the list.
 *
 * @param id the client
 * @param name as typed
 * @param newest its newest round, if it has one
 */
record ClientLine(UUID id, String name, @Nullable RoundLine newest) {
}
