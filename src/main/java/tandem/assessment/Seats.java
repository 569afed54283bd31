package tandem.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The seats of all rounds. */
interface Seats extends Repository<SeatAtTable, UUID> {

	void delete(SeatAtTable seat);

	@Query("select s from SeatAtTable s join fetch s.round r join fetch r.client where s.id = :id")
	Optional<SeatAtTable> findById(UUID id);

	/** Locked until the transaction ends: two tabs that keep answers take turns. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SeatAtTable s where s.id = :id")
	Optional<SeatAtTable> lock(UUID id);

	/** All of a round, in one order for everybody. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SeatAtTable s where s.round.id = :roundId order by s.id")
	List<SeatAtTable> lockAll(UUID roundId);

	@Query("select s.round.id from SeatAtTable s where s.id = :id")
	Optional<UUID> roundOf(UUID id);

	@Query("select o.sheet.submittedAt is not null from SeatAtTable s join s.round.seats o where s.id = :seatId and o.role = :role")
	Optional<Boolean> isSubmitted(UUID seatId, tandem.shared.Seat role);

	@Query("select s from SeatAtTable s where s.round.id in :roundIds")
	List<SeatAtTable> ofRounds(List<UUID> roundIds);

	/** Whose next reminder is due, the longest overdue first. */
	@Query("select s.id from SeatAtTable s where s.reach.remindAt <= :now order by s.reach.remindAt")
	List<UUID> toRemind(Instant now, Pageable page);

	@Query("select s.occupant.email from SeatAtTable s where s.id = :id and s.occupant.email is not null")
	Optional<String> emailOf(UUID id);

}
