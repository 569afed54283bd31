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

	private final Rounds rounds;

	private final AccessLog log;

	private final Clock clock;

	ReleaseRound(Rounds rounds, AccessLog log, Clock clock) {
		this.rounds = rounds;
		this.log = log;
		this.clock = clock;
	}

	@Transactional
	public void release(SignedIn member, UUID roundId, ReleaseLevel level) {
		Round round = this.rounds.lock(roundId)
			.filter((found) -> found.practiceId().equals(member.practiceId()))
			.orElseThrow(NotFound::new);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		round.release(level, this.clock.instant());
		this.log.write(new AccessLog.Place(round.practiceId(), roundId), Actor.member(member), Action.REPORT_RELEASED,
				level.code());
	}

}
