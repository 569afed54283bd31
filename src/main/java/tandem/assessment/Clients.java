package tandem.assessment;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import tandem.account.SignedIn;

/** The clients of all practices; every look-up is a member's. */
interface Clients extends Repository<Client, UUID> {

	Client save(Client client);

	/** For what has its id from a member's form key, and could only be theirs. */
	boolean existsById(UUID id);

	@Query("select c from Client c where c.id = :id and " + InSight.CLIENT)
	Optional<Client> find(UUID id, SignedIn member);

	/**
	 * Locked until the transaction ends: the same form sent twice at once takes turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Client c where c.id = :id and " + InSight.CLIENT)
	Optional<Client> lock(UUID id, SignedIn member);

	@Query("select c from Client c where " + InSight.CLIENT + "order by c.practiceId, c.archived, c.searchName, c.id")
	Page<Client> inSightOf(SignedIn member, Pageable page);

}
