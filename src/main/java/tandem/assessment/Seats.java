package tandem.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The seats of all rounds. */
interface Seats extends Repository<SeatAtTable, UUID> {

	@Query("select s from SeatAtTable s join fetch s.round r join fetch r.client where s.id = :id")
	Optional<SeatAtTable> findById(UUID id);

	/** Locked until the transaction ends: two tabs that keep answers take turns. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SeatAtTable s where s.id = :id")
	Optional<SeatAtTable> lock(UUID id);

	@Query("select s.round.id from SeatAtTable s where s.id = :id")
	Optional<UUID> roundOf(UUID id);

	/**
	 * Everything that a page of the questionnaire needs to know of a seat, in one row.
	 */
	@Query("""
			select new tandem.assessment.SeatVisit(s.id, d.id, r.id, r.practiceId, s.role, s.personName, r.status, r.instrument,
			  r.disclosure, s.consentedAt, s.submittedAt, s.declinedAt, s.revision, r.releasedAt, r.marksReleasedAt,
			  r.closedAt, r.leadMemberId, r.due, s.receipt)
			from SeatDevice d join d.seat s join s.round r
			where d.secretHash = :secretHash and s.id = :seatId and d.endedAt is null""")
	Optional<SeatVisit> visit(UUID seatId, String secretHash);

	@Query("select o.submittedAt is not null from SeatAtTable s join s.round.seats o where s.id = :seatId and o.role = :role")
	Optional<Boolean> isSubmitted(UUID seatId, tandem.shared.Seat role);

	@Query("select s from SeatAtTable s where s.round.id in :roundIds")
	List<SeatAtTable> ofRounds(List<UUID> roundIds);

}
