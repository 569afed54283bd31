package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * A client as the members of its practice see it.
 *
 * @param id names it in addresses
 * @param name as it was typed
 * @param createdAt when it was added
 * @param archived left out of the list until it is brought back
 * @param version grows with each change of its own
 */
public record ClientView(UUID id, String name, Instant createdAt, boolean archived, long version) {
}
