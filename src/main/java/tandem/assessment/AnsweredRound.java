package tandem.assessment;

import java.util.Map;
import java.util.Set;

import tandem.instrument.Dyad;
import tandem.shared.Seat;

/**
 * A round whose two executives have submitted, with what they said.
 *
 * @param round where it stands
 * @param dyad the paired answers; the CEO's form only once it is submitted
 * @param secondLooks what is left unconfirmed of patterns in somebody's answers: for the
 * lead consultant alone
 */
public record AnsweredRound(RoundView round, Dyad dyad, Map<Seat, Set<SecondLook>> secondLooks) {
}
