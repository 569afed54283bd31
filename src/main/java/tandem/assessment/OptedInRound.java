package tandem.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import tandem.instrument.Strategy;
import tandem.shared.Seat;

/**
 * A released round whose two executives let their answers be used for research, with
 * their answers. It names people: whoever hands it on gives them pseudonyms first.
 *
 * @param id the round
 * @param clientId the firm
 * @param versions what it was begun with
 * @param strategy how the firm competes
 * @param released when the bands were opened
 * @param names of the two executives
 * @param answers of each, the texts by field
 */
public record OptedInRound(UUID id, UUID clientId, Versions versions, Strategy strategy, Instant released,
		Map<Seat, String> names, Map<Seat, Map<String, String>> answers) {
}
