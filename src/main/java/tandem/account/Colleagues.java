package tandem.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The members of one practice, as whoever administers it asks for them. */
interface Colleagues extends Repository<Member, UUID> {

	@Query("select m from Member m join fetch m.practice where m.id = :id and m.deactivatedAt is null")
	Optional<Member> findActive(UUID id);

	@Query("select m from Member m join fetch m.practice where m.id = :id and m.practice.id = :practiceId and m.erasedAt is null")
	Optional<Member> find(UUID id, UUID practiceId);

	@Query("select m from Member m where m.practice.id = :practiceId and m.erasedAt is null order by m.name, m.id")
	List<Member> ofPractice(UUID practiceId);

	boolean existsByEmailAndPracticeId(String email, UUID practiceId);

	@Query("select count(m) from Member m where m.practice.id = :practiceId and m.role = tandem.account.Role.OWNER and m.deactivatedAt is null")
	long activeOwners(UUID practiceId);

}
