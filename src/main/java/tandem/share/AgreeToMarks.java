package tandem.share;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.Action;

/**
 * Lets one link hold the marks, or not any more: each executive says so for themselves,
 * and it takes both. The key to the marks for the CEO opens them to the CEO alone.
 */
@Component
public class AgreeToMarks {

	private final Shares shares;

	private final LiveShares liveShares;

	private final AccessLog log;

	private final Clock clock;

	AgreeToMarks(Shares shares, LiveShares liveShares, AccessLog log, Clock clock) {
		this.shares = shares;
		this.liveShares = liveShares;
		this.log = log;
		this.clock = clock;
	}

	/** Saying it again changes nothing. */
	@Transactional
	public void agree(SeatVisit visit, UUID shareId) {
		change(visit, shareId, Action.SHARE_MARKS_AGREED, (share) -> share.agree(visit.role(), this.clock.instant()));
	}

	/** The next request is answered without marks. */
	@Transactional
	public void takeBack(SeatVisit visit, UUID shareId) {
		change(visit, shareId, Action.SHARE_MARKS_CLOSED, (share) -> share.disagree(visit.role()));
	}

	private void change(SeatVisit visit, UUID shareId, Action what, Consumer<Share> change) {
		Share share = this.shares.lock(shareId)
			.filter((found) -> visit.role().isExecutive() && found.roundId().equals(visit.roundId()))
			.filter(this.liveShares::isLive)
			.orElseThrow(NotFound::new);
		boolean before = share.agreed().contains(visit.role());
		change.accept(share);
		if (before != share.agreed().contains(visit.role())) {
			this.log.write(share.place(), visit.actor(), what, share.forWhom());
		}
	}

}
