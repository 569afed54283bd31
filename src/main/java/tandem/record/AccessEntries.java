package tandem.record;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The access log. */
interface AccessEntries extends Repository<AccessEntry, UUID> {

	AccessEntry save(AccessEntry entry);

	@Query("select e from AccessEntry e where e.roundId = :roundId order by e.happenedAt, e.id")
	List<AccessEntry> ofRound(UUID roundId);

}
