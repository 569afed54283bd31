package tandem.mail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whose letter it is.
 *
 * @param practiceId the practice that looks after it
 * @param subjectId the seat or member whom it reaches, with whom it is erased
 */
public record About(UUID practiceId, @Nullable UUID subjectId) {
}
