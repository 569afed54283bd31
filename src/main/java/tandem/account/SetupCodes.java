package tandem.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The set-up codes handed to the operator. */
interface SetupCodes extends Repository<SetupCode, UUID> {

	SetupCode save(SetupCode code);

	Optional<SetupCode> findBySecretHash(String secretHash);

	@Modifying
	@Query("delete from SetupCode c where c.usedAt is null")
	void deleteUnused();

}
