package tandem.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter that waits or could not be delivered, as those who look after it see it; never
 * its text.
 *
 * @param id the letter
 * @param kind which one
 * @param name whom it is for
 * @param address where it was to go
 * @param posted when it was written
 * @param due when it is tried next, while it waits
 * @param tries how often it has been tried
 * @param status where it stands
 * @param fault the last reason, as a code or as the server's number
 */
public record UndeliveredLetter(UUID id, LetterKind kind, String name, String address, Instant posted, Instant due,
		int tries, LetterStatus status, @Nullable String fault) {
}
