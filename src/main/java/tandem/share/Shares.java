package tandem.share;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The links to reports; who may see a round is asked before. */
interface Shares extends Repository<Share, UUID> {

	Share save(Share share);

	Optional<Share> findById(UUID id);

	Optional<Share> findBySecretHash(String secretHash);

	/** The newest first. */
	@Query("select s from Share s where s.roundId = :roundId order by s.madeAt desc, s.id")
	List<Share> ofRound(UUID roundId, Limit most);

	/** Locked until the transaction ends: openings and its end take turns. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Share s where s.id = :id")
	Optional<Share> lock(UUID id);

}
