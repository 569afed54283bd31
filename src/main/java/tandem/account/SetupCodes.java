package tandem.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The set-up codes handed to the operator. */
interface SetupCodes extends Repository<SetupCode, UUID> {

	SetupCode save(SetupCode code);

	Optional<SetupCode> findBySecretHash(String secretHash);

	/** One statement, so that of several at the same instant one changes a row. */
	@Modifying
	@Query("update SetupCode c set c.usedAt = :now where c.secretHash = :secretHash and c.usedAt is null")
	int use(String secretHash, Instant now);

	@Modifying
	@Query("delete from SetupCode c where c.usedAt is null")
	void deleteUnused();

}
