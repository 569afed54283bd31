package tandem.report;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.assessment.RoundView;
import tandem.assessment.SecondLook;
import tandem.assessment.Versions;
import tandem.instrument.Dyad;
import tandem.shared.Seat;

/**
 * Everything that a report is made of, before anything is held back.
 *
 * @param client the firm
 * @param people who sits where
 * @param versions what the round was begun with
 * @param scorecard as it is stored
 * @param dyad the answers
 * @param secondLooks patterns that were not confirmed
 * @param released when the bands were opened
 * @param importNote where the answers came from, if not from here
 */
record ReportedRound(String client, Map<Seat, String> people, Versions versions, KeptScorecard scorecard, Dyad dyad,
		Map<Seat, Set<SecondLook>> secondLooks, @Nullable Instant released, RoundView.@Nullable ImportNote importNote) {

	CeoEngagement ceo() {
		return CeoEngagement.of(this.people.containsKey(Seat.CEO), this.dyad.ceo());
	}

}
