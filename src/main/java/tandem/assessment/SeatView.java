package tandem.assessment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.shared.Language;
import tandem.shared.Seat;

/**
 * How far one person has come.
 *
 * @param id the seat
 * @param role whose seat it is
 * @param personName who sits there
 * @param email where they are reached, if known
 * @param invited when the first link was made
 * @param opened when the link was first redeemed
 * @param consented when the disclosure plan was accepted
 * @param submitted when the sheet was locked
 * @param declined when they said no
 * @param share answered questions, from 0 to 1
 * @param blindSpotsForPair the CEO's leave to show their rating of the sources to the
 * pair
 * @param language what they are written to in
 * @param keys which keys are turned
 * @param occupancy which person in a row sits here, counted from 1
 * @param erasedAt when whoever sat here had everything erased
 */
public record SeatView(UUID id, Seat role, String personName, @Nullable String email, @Nullable Instant invited,
		@Nullable Instant opened, @Nullable Instant consented, @Nullable Instant submitted, @Nullable Instant declined,
		double share, boolean blindSpotsForPair, Language language, Set<Key> keys, int occupancy,
		@Nullable Instant erasedAt) {

	/** How much is answered, rounded down. */
	public int percent() {
		return (int) Math.floor(this.share * 100);
	}

	/** The seat waits for somebody else, or for nobody. */
	public boolean erased() {
		return this.erasedAt != null;
	}

}
