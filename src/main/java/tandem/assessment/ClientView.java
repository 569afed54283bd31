package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

/** A client as the members of its practice see it. */
public record ClientView(UUID id, String name, Instant createdAt, long version) {
}
