package tandem.assessment;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The clients of all practices; every look-up names the practice. */
interface Clients extends Repository<Client, UUID> {

	Client save(Client client);

	@Query("select c from Client c where c.id = :id and c.practiceId = :practiceId")
	Optional<Client> find(UUID id, UUID practiceId);

	/**
	 * Locked until the transaction ends: the same form sent twice at once takes turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Client c where c.id = :id and c.practiceId = :practiceId")
	Optional<Client> lock(UUID id, UUID practiceId);

	@Query("select c from Client c where c.practiceId = :practiceId order by c.name, c.id")
	Page<Client> ofPractice(UUID practiceId, Pageable page);

}
