package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

/** A device in the list on the person's own page. */
public record DeviceView(UUID id, String label, Instant added) {
}
