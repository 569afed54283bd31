package tandem.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import tandem.account.SignedIn;

/** The rounds of all practices; a member's look-up finds what they see. */
interface Rounds extends Repository<Round, UUID> {

	Round save(Round round);

	@Query("select r from Round r join fetch r.client c where r.id = :id and " + InSight.CLIENT)
	Optional<Round> find(UUID id, SignedIn member);

	@Query("select r from Round r join fetch r.client where r.id = :id")
	Optional<Round> findById(UUID id);

	/** The round, where the member sees it. */
	@Query("select r.id from Round r join r.client c where r.id = :id and " + InSight.CLIENT)
	Optional<UUID> seen(UUID id, SignedIn member);

	/**
	 * Locked until the transaction ends: submitting, withdrawing and releasing take
	 * turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Round r where r.id = :id")
	Optional<Round> lock(UUID id);

	@Query(value = "select r from Round r join fetch r.client where r.client.id = :clientId order by r.steps.createdAt desc, r.id",
			countQuery = "select count(r) from Round r where r.client.id = :clientId")
	Page<Round> ofClient(UUID clientId, Pageable page);

	@Query("""
			select r from Round r join fetch r.client where r.client.id = :clientId and r.steps.completedAt is not null
			order by r.steps.createdAt desc, r.id""")
	List<Round> completedOf(UUID clientId, Limit most);

	@Query("""
			select r from Round r join fetch r.client where r.practiceId = :practiceId and r.leadMemberId = :lead
			  and r.urgency < :none order by r.leadMemberId, r.urgency, r.terms.due, r.id""")
	List<Round> ledAndUrgent(UUID practiceId, UUID lead, int none, Pageable page);

	/** A change that shows in the round, though none of its own columns tells it. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update versioned Round r set r.urgency = r.urgency where r.id = :roundId")
	void countChange(UUID roundId);

	@Modifying
	@Query("delete from SeatAtTable s where s.round.id = :roundId")
	void deleteSeatsOf(UUID roundId);

	@Modifying
	@Query("delete from Round r where r.id = :roundId")
	void delete(UUID roundId);

	@Query("select count(r) > 0 from Round r where r.client.id = :clientId and r.status in :statuses")
	boolean isAny(UUID clientId, Collection<RoundStatus> statuses);

}
