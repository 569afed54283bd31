package tandem.assessment;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

/**
 * Deletes a round that was never started: nobody has been asked anything, so nothing of
 * anybody's goes.
 */
@Component
public class DeleteDraft {

	private final LockRound lockRound;

	private final Rounds rounds;

	private final NewestRound newestRound;

	private final AccessLog log;

	DeleteDraft(LockRound lockRound, Rounds rounds, NewestRound newestRound, AccessLog log) {
		this.lockRound = lockRound;
		this.rounds = rounds;
		this.newestRound = newestRound;
		this.log = log;
	}

	/** Returns whose draft it was. */
	@Transactional
	public UUID delete(SignedIn member, UUID roundId) {
		Round round = this.lockRound.of(member, roundId);
		if (round.status() != RoundStatus.DRAFT) {
			throw new WrongState("delete.not-draft");
		}
		UUID clientId = round.client().id();
		this.rounds.deleteSeatsOf(roundId);
		this.rounds.delete(roundId);
		this.newestRound.tellAnew(clientId);
		this.log.write(new AccessLog.Place(member.practiceId(), null), Actor.member(member), Action.DRAFT_DELETED,
				clientId.toString());
		return clientId;
	}

}
