package tandem.report;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The scorecards of all rounds; the newest edition of a round is the one that counts. */
interface StoredScorecards extends Repository<StoredScorecard, UUID> {

	StoredScorecard save(StoredScorecard scorecard);

	Optional<StoredScorecard> findFirstByRoundIdOrderByEditionDesc(UUID roundId);

	@Modifying(flushAutomatically = true, clearAutomatically = false)
	@Query("delete from StoredScorecard s where s.roundId = :roundId")
	void deleteOfRound(UUID roundId);

}
