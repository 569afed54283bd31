package tandem.assessment;

import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.shared.IfMatch;

/** Takes a round for one change: whoever wants another one waits. */
@Component
public class LockRound {

	private final Rounds rounds;

	LockRound(Rounds rounds) {
		this.rounds = rounds;
	}

	/** Makes a change only to the round as its caller has read it. */
	@Transactional
	public <T> T whileAsRead(SignedIn member, UUID roundId, IfMatch asRead, Supplier<T> change) {
		asRead.check(of(member, roundId).shownVersion());
		return change.get();
	}

	/** The same without a lock, only to look. */
	Round look(SignedIn member, UUID roundId) {
		return this.rounds.find(roundId, member).orElseThrow(NotFound::new);
	}

	/** A round that the member sees, locked until the transaction ends. */
	Round of(SignedIn member, UUID roundId) {
		return this.rounds.seen(roundId, member).flatMap(this.rounds::lock).orElseThrow(NotFound::new);
	}

}
