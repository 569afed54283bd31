package tandem.share;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import tandem.assessment.FindRound;
import tandem.assessment.RoundView;

/**
 * Tells whether a link to a report opens at this moment. Nothing of it is remembered, so
 * that whatever closes the report closes the link with the next request.
 */
@Component
class LiveShares {

	private final FindRound findRound;

	private final Clock clock;

	LiveShares(FindRound findRound, Clock clock) {
		this.findRound = findRound;
		this.clock = clock;
	}

	boolean isLive(Share share) {
		return !share.isEnded() && !share.hasExpired(this.clock.instant())
				&& state(share, this.findRound.asItStands(share.roundId())) == ShareState.LIVE;
	}

	/**
	 * Whoever leads the round answers for its links: when the lead passes on, as it does
	 * from a member who is deactivated, those of the former lead open no more.
	 */
	ShareState state(Share share, RoundView round) {
		Instant now = this.clock.instant();
		if (share.isEnded()) {
			return ShareState.ENDED;
		}
		if (share.hasExpired(now)) {
			return ShareState.EXPIRED;
		}
		if (!new SharedRound(round).isOpen()) {
			return ShareState.CLOSED;
		}
		return share.isMadeBy(round.leadMemberId()) ? ShareState.LIVE : ShareState.LEFT;
	}

}
