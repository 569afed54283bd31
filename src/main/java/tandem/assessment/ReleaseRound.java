package tandem.assessment;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

/**
 * Opens a complete round's report to the pair: only its lead consultant can, bands first,
 * then marks.
 */
@Component
public class ReleaseRound {

	private final LockRound lockRound;

	private final AccessLog log;

	private final Clock clock;

	ReleaseRound(LockRound lockRound, AccessLog log, Clock clock) {
		this.lockRound = lockRound;
		this.log = log;
		this.clock = clock;
	}

	@Transactional
	public void release(SignedIn member, UUID roundId, ReleaseLevel level) {
		Round round = this.lockRound.of(member, roundId);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		round.release(level, this.clock.instant());
		this.log.write(round.place(), Actor.member(member), Action.REPORT_RELEASED, level.code());
	}

}
