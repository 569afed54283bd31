package tandem.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The API tokens of all members. */
interface ApiTokens extends Repository<ApiToken, UUID> {

	ApiToken save(ApiToken token);

	@Query("select t from ApiToken t join fetch t.member m join fetch m.practice where t.secretHash = :secretHash and m.deactivatedAt is null")
	Optional<ApiToken> findBySecretHash(String secretHash);

	@Query("select t from ApiToken t where t.member.id = :memberId order by t.createdAt desc, t.id")
	List<ApiToken> findByMember(UUID memberId);

	@Query("select t from ApiToken t join fetch t.member m where m.practice.id = :practiceId and t.revokedAt is null order by t.createdAt desc, t.id")
	List<ApiToken> findByPractice(UUID practiceId);

	@Query("select t from ApiToken t join fetch t.member m where t.id = :id and m.practice.id = :practiceId")
	Optional<ApiToken> findByIdAndPractice(UUID id, UUID practiceId);

	@Query("select t from ApiToken t where t.id = :id and t.member.id = :memberId")
	Optional<ApiToken> findByIdAndMember(UUID id, UUID memberId);

	@Modifying
	@Query("update ApiToken t set t.lastUsedAt = :now where t.id = :id")
	void stampUse(UUID id, Instant now);

}
