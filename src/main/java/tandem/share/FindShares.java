package tandem.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.FindPractice;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;

/**
 * Shows which links open a report to others: the same to the practice and to both
 * executives.
 */
@Component
public class FindShares {

	/** Older ones stand in the log. */
	private static final Limit SHOWN = Limit.of(50);

	private final Shares shares;

	private final LiveShares liveShares;

	private final FindRound findRound;

	private final FindPractice findPractice;

	FindShares(Shares shares, LiveShares liveShares, FindRound findRound, FindPractice findPractice) {
		this.shares = shares;
		this.liveShares = liveShares;
		this.findRound = findRound;
		this.findPractice = findPractice;
	}

	@Transactional(readOnly = true)
	public List<ShareView> of(SeatVisit visit) {
		if (!visit.role().isExecutive()) {
			throw new NotFound();
		}
		return of(this.findRound.of(visit));
	}

	/** The newest first, for a member who sees the round. */
	@Transactional(readOnly = true)
	public List<ShareView> of(RoundView round) {
		Map<UUID, String> makers = new HashMap<>();
		return this.shares.ofRound(round.id(), SHOWN)
			.stream()
			.map((share) -> share.view(round, this.liveShares.state(share, round),
					makers.computeIfAbsent(share.madeBy(), this.findPractice::nameOfMember)))
			.toList();
	}

}
