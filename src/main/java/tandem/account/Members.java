package tandem.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who can sign in. */
interface Members extends Repository<Member, UUID> {

	Member save(Member member);

	@Query("select m from Member m join fetch m.practice where m.email = :email")
	Optional<Member> findByEmail(String email);

	@Query("select m from Member m join fetch m.practice where m.id = :id")
	Optional<Member> findById(UUID id);

	@Query("select m from Member m where m.practice.id = :practiceId order by m.name, m.id")
	List<Member> ofPractice(UUID practiceId);

	boolean existsByEmail(String email);

	long count();

}
