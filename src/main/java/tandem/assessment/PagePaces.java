package tandem.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How long pages took. */
interface PagePaces extends Repository<PagePace, PagePace.Key> {

	PagePace save(PagePace pace);

	Optional<PagePace> findById(PagePace.Key key);

	@Query("select p from PagePace p where p.key.seatId = :seatId")
	List<PagePace> ofSeat(UUID seatId);

	@Modifying
	@Query("delete from PagePace p where p.key.seatId = :seatId")
	void deleteOf(UUID seatId);

}
