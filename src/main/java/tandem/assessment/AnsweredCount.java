package tandem.assessment;

import java.util.UUID;

/** How many fields one seat has answered. */
record AnsweredCount(UUID seatId, long count) {
}
