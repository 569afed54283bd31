package tandem.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The kept answers of all seats. */
interface KeptAnswers extends Repository<KeptAnswer, KeptAnswer.Key> {

	KeptAnswer save(KeptAnswer answer);

	@Query("select a from KeptAnswer a where a.key.seatId = :seatId")
	List<KeptAnswer> ofSeat(UUID seatId);

	@Query("select a from KeptAnswer a where a.key.seatId = :seatId and a.key.field in :fields")
	List<KeptAnswer> ofFields(UUID seatId, Collection<String> fields);

	@Query("""
			select new tandem.assessment.AnsweredCount(a.key.seatId, count(a)) from KeptAnswer a
			where a.key.seatId in :seatIds and a.content <> '' and a.key.field not like 'comment.%'
			group by a.key.seatId""")
	List<AnsweredCount> countOf(Collection<UUID> seatIds);

	@Modifying
	@Query("delete from KeptAnswer a where a.key.seatId = :seatId")
	void deleteOf(UUID seatId);

}
