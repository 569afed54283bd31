package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What may be seen of an API token after it was made: never its secret. */
public record TokenView(UUID id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt,
		boolean live) {
}
