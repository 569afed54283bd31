package tandem.assessment;

import java.util.UUID;

/** Somebody took a sheet back before release: whatever was computed from it must go. */
public record AnswersWithdrawn(UUID roundId) {
}
