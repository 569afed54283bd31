package tandem.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.assessment.LinkView;
import tandem.assessment.SeatView;
import tandem.shared.Seat;

/**
 * How the personal links of a round went out.
 *
 * @param links of each seat, the newest first
 * @param undelivered seats whose newest link could not be delivered by mail
 */
record LinksOut(Map<Seat, List<LinkView>> links, Set<UUID> undelivered) {

	List<LinkView> of(SeatView seat) {
		return this.links.getOrDefault(seat.role(), List.of());
	}

	/** The newest link went by mail. */
	boolean isMailed(SeatView seat) {
		return of(seat).stream().findFirst().filter(LinkView::mailed).isPresent();
	}

	/** It went by mail and did not arrive; who has opened the form needs none. */
	boolean isUndelivered(SeatView seat) {
		return isMailed(seat) && seat.opened() == null && this.undelivered.contains(seat.id());
	}

	/** How the newest link went out: mailed or undelivered; nothing where by hand. */
	@Nullable String way(SeatView seat) {
		if (isUndelivered(seat)) {
			return "undelivered";
		}
		return isMailed(seat) ? "mailed" : null;
	}

}
