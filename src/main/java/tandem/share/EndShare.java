package tandem.share;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotAllowed;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

/**
 * Ends a link to a report at once: by the lead, an owner, or either of the two whom the
 * report is about.
 */
@Component
public class EndShare {

	private final Shares shares;

	private final FindRound findRound;

	private final AccessLog log;

	private final Clock clock;

	EndShare(Shares shares, FindRound findRound, AccessLog log, Clock clock) {
		this.shares = shares;
		this.findRound = findRound;
		this.log = log;
		this.clock = clock;
	}

	/** Doing it again changes nothing. */
	@Transactional
	public void byMember(SignedIn member, UUID roundId, UUID shareId) {
		RoundView round = this.findRound.byId(member, roundId);
		Share share = lock(shareId, round.id());
		if (!round.isLedBy(member) && !member.isOwner()) {
			throw new NotAllowed();
		}
		end(share, Actor.member(member));
	}

	/** Needs nobody else's word. */
	@Transactional
	public void bySeat(SeatVisit visit, UUID shareId) {
		if (!visit.role().isExecutive()) {
			throw new NotFound();
		}
		end(lock(shareId, visit.roundId()), visit.actor());
	}

	private Share lock(UUID shareId, UUID roundId) {
		return this.shares.lock(shareId).filter((share) -> share.roundId().equals(roundId)).orElseThrow(NotFound::new);
	}

	private void end(Share share, Actor by) {
		if (!share.isEnded()) {
			share.end(this.clock.instant());
			this.log.write(share.place(), by, Action.SHARE_ENDED, share.forWhom());
		}
	}

}
