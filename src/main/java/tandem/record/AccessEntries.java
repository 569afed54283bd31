package tandem.record;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The access log. */
interface AccessEntries extends Repository<AccessEntry, UUID> {

	AccessEntry save(AccessEntry entry);

	Page<AccessEntry> findByPracticeIdAndRoundIdIsNull(UUID practiceId, Pageable page);

	@Query("select e from AccessEntry e where e.roundId = :roundId")
	Page<AccessEntry> ofRound(UUID roundId, Pageable page);

	@Query("select count(e) > 0 from AccessEntry e where e.roundId = :roundId and e.action = :action")
	boolean isWritten(UUID roundId, String action);

	@Query("select count(e) > 0 from AccessEntry e where e.roundId = :roundId and e.actorId = :actorId and e.action = :action and e.detail = :detail and e.happenedAt > :after")
	boolean isWritten(@Nullable UUID roundId, @Nullable UUID actorId, String action, String detail, Instant after);

}
