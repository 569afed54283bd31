package tandem.share;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The browsers in which links to reports are open. */
interface ShareVisits extends Repository<ShareVisit, UUID> {

	ShareVisit save(ShareVisit visit);

	@Query("select count(v) > 0 from ShareVisit v where v.shareId = :shareId and v.secretHash = :secretHash and v.openedAt > :after")
	boolean isOpen(UUID shareId, String secretHash, Instant after);

	@Modifying
	@Query("delete from ShareVisit v where v.shareId = :shareId and v.openedAt <= :before")
	void forget(UUID shareId, Instant before);

}
