package tandem.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who can sign in. */
interface Members extends Repository<Member, UUID> {

	Member save(Member member);

	/** Only whoever may still sign in. */
	@Query("select m from Member m join fetch m.practice where m.email = :email and m.deactivatedAt is null")
	Optional<Member> findByEmail(String email);

	@Query("select m from Member m join fetch m.practice where m.id = :id")
	Optional<Member> findById(UUID id);

	/** Where an address was ever given to somebody, it stays theirs. */
	boolean existsByEmail(String email);

}
