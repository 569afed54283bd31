package tandem.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The personal links of all seats. */
interface SeatLinks extends Repository<SeatLink, UUID> {

	SeatLink save(SeatLink link);

	@Query("select l from SeatLink l join fetch l.seat s join fetch s.round r join fetch r.client where l.secretHash = :secretHash")
	Optional<SeatLink> findBySecretHash(String secretHash);

	@Query("select l from SeatLink l join fetch l.seat s where s.round.id = :roundId order by l.createdAt desc")
	List<SeatLink> ofRound(UUID roundId);

	@Query("select l from SeatLink l where l.seat.id = :seatId order by l.createdAt desc")
	List<SeatLink> ofSeat(UUID seatId);

}
