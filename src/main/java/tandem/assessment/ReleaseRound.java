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
 * Opens a complete round's report to the pair, bands first, then marks: its lead
 * consultant does, or the keys of the two executives.
 */
@Component
public class ReleaseRound {

	private final LockRound lockRound;

	private final FindRound findRound;

	private final TellPeople tellPeople;

	private final AccessLog log;

	private final Clock clock;

	ReleaseRound(LockRound lockRound, FindRound findRound, TellPeople tellPeople, AccessLog log, Clock clock) {
		this.lockRound = lockRound;
		this.findRound = findRound;
		this.tellPeople = tellPeople;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The bands of a self-serve round are opened by the two keys and by nobody else; its
	 * marks by the lead consultant, as in any round, and only by one whom both executives
	 * have named.
	 */
	@Transactional
	public void release(SignedIn member, UUID roundId, ReleaseLevel level) {
		Round round = this.lockRound.of(member, roundId);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		if (level == ReleaseLevel.BANDS && round.status() == RoundStatus.COMPLETE
				&& this.findRound.view(round).offers(Key.RELEASE)) {
			throw new WrongState("release.by-keys");
		}
		if (level == ReleaseLevel.MARKS && !member.memberId().equals(new LeadConsent(round).holder())) {
			throw new WrongState("release.lead-not-agreed");
		}
		round.release(level, this.clock.instant());
		this.log.write(round.place(), Actor.member(member), Action.REPORT_RELEASED, level.code());
		this.tellPeople.released(round, level);
	}

	/** Opens the bands of a complete round when the second key has been turned. */
	void ifBothKeysAreTurned(Round round) {
		if (round.status() == RoundStatus.COMPLETE && this.findRound.view(round).areTurned(Key.RELEASE)) {
			round.release(ReleaseLevel.BANDS, this.clock.instant());
			this.log.write(round.place(), Actor.SYSTEM, Action.RELEASED_BY_KEYS, ReleaseLevel.BANDS.code());
			this.tellPeople.released(round, ReleaseLevel.BANDS);
		}
	}

}
