package tandem.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The practices of this installation. */
interface Practices extends Repository<Practice, UUID> {

	Practice save(Practice practice);

	Practice getReferenceById(UUID id);

	/** Locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Practice p where p.id = :id")
	Optional<Practice> lock(UUID id);

}
