package tandem.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The invitations of all practices to become a member. */
interface MemberInvitations extends Repository<MemberInvitation, UUID> {

	MemberInvitation save(MemberInvitation invitation);

	@Query("select i from MemberInvitation i join fetch i.practice where i.secretHash = :secretHash")
	Optional<MemberInvitation> findBySecretHash(String secretHash);

	/** Locked until the transaction ends, so that one invitation makes one member. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from MemberInvitation i where i.secretHash = :secretHash")
	Optional<MemberInvitation> lockBySecretHash(String secretHash);

	@Query("select i from MemberInvitation i where i.id = :id and i.practice.id = :practiceId and i.acceptedAt is null and i.withdrawnAt is null")
	Optional<MemberInvitation> findOpen(UUID id, UUID practiceId);

	@Query("select i from MemberInvitation i where i.practice.id = :practiceId and i.acceptedAt is null and i.withdrawnAt is null order by i.createdAt desc, i.id")
	List<MemberInvitation> openOf(UUID practiceId);

	@Query("select i from MemberInvitation i where i.invitedBy = :memberId and i.acceptedAt is null and i.withdrawnAt is null")
	List<MemberInvitation> openBy(UUID memberId);

}
