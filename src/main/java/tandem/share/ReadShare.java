package tandem.share;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.report.BuildReport;
import tandem.report.ReportView;
import tandem.shared.Secret;

/** Shows a report by a link, as far as the link and the rules of disclosure go now. */
@Component
public class ReadShare {

	private final Shares shares;

	private final ShareVisits visits;

	private final LiveShares liveShares;

	private final BuildReport buildReport;

	private final Clock clock;

	ReadShare(Shares shares, ShareVisits visits, LiveShares liveShares, BuildReport buildReport, Clock clock) {
		this.shares = shares;
		this.visits = visits;
		this.liveShares = liveShares;
		this.buildReport = buildReport;
		this.clock = clock;
	}

	/**
	 * Whoever reads in the browser that holds this secret; nobody once the link is dead
	 * or it was opened long ago.
	 */
	@Transactional(readOnly = true)
	public Optional<ShareReader> recognise(UUID shareId, Secret browser) {
		return this.shares.findById(shareId)
			.filter((share) -> this.visits.isOpen(share.id(), browser.hash(),
					this.clock.instant().minus(ShareVisit.LIFE)))
			.filter(this.liveShares::isLive)
			.map(Share::holder);
	}

	/** Empty where nothing is open to anybody outside. */
	public Optional<ReportView> by(ShareReader reader) {
		return this.buildReport.forOutsider(reader.roundId(), reader.level(), reader.actor());
	}

}
