package tandem.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The devices on which seats have been opened. */
interface SeatDevices extends Repository<SeatDevice, UUID> {

	SeatDevice save(SeatDevice device);

	@Query("select d from SeatDevice d where d.seat.id = :seatId and d.endedAt is null order by d.addedAt")
	List<SeatDevice> liveOf(UUID seatId);

}
