package tandem.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The scorecards of all rounds; the newest edition of a round is the one that counts. */
interface StoredScorecards extends Repository<StoredScorecard, UUID> {

	StoredScorecard save(StoredScorecard scorecard);

	Optional<StoredScorecard> findFirstByRoundIdOrderByEditionDesc(UUID roundId);

	@Query("""
			select s from StoredScorecard s where s.roundId in :roundIds and s.edition =
			  (select max(other.edition) from StoredScorecard other where other.roundId = s.roundId)""")
	List<StoredScorecard> newestOf(Collection<UUID> roundIds);

	@Modifying(flushAutomatically = true, clearAutomatically = false)
	@Query("delete from StoredScorecard s where s.roundId = :roundId")
	void deleteOfRound(UUID roundId);

}
