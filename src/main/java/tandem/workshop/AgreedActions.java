package tandem.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The agreed actions of all rounds; who may see a round is asked before. */
interface AgreedActions extends Repository<AgreedAction, UUID> {

	/** At once, so that its version is the one that stands there. */
	AgreedAction saveAndFlush(AgreedAction action);

	@Query("select a from AgreedAction a where a.roundId = :roundId order by a.place, a.id")
	List<AgreedAction> ofRound(UUID roundId);

	@Query("select a.roundId from AgreedAction a where a.id = :id")
	Optional<UUID> roundOf(UUID id);

	/** Locked until the transaction ends: two who change it take turns. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from AgreedAction a where a.id = :id")
	Optional<AgreedAction> lock(UUID id);

	/** Of which somebody is to be told that they are due, the longest overdue first. */
	@Query("select a.id from AgreedAction a where a.remindAt <= :now order by a.remindAt")
	List<UUID> toRemind(Instant now, Pageable page);

}
