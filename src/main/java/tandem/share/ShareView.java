package tandem.share;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.report.Level;
import tandem.shared.Seat;

/**
 * A link to a report as the practice and both executives see it.
 *
 * @param id the link
 * @param forWhom for whom it is meant, in the words of its maker
 * @param level up to where it was made to show the report
 * @param shown up to where it shows it now
 * @param agreed who of the two lets it hold the marks
 * @param language of its reader
 * @param hasCode it needs a code
 * @param maker who made it
 * @param made when
 * @param expires when it ends by itself
 * @param state whether it opens
 * @param views how often it was opened
 * @param firstViewed when for the first time
 * @param lastViewed when for the last time
 */
public record ShareView(UUID id, String forWhom, Level level, Level shown, Set<Seat> agreed, String language,
		boolean hasCode, String maker, Instant made, Instant expires, ShareState state, int views,
		@Nullable Instant firstViewed, @Nullable Instant lastViewed) {

	public ShareView {
		agreed = Set.copyOf(agreed);
	}

	public boolean isLive() {
		return this.state == ShareState.LIVE;
	}

}
