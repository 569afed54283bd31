package tandem.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A client in a list.
 *
 * @param client who
 * @param newest its newest round, without the share of answers; {@code null} before the
 * first
 */
public record ListedClient(ClientView client, @Nullable RoundView newest) {
}
