package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Erasure;
import tandem.shared.Secret;
import tandem.shared.StoredTime;

/**
 * Says what the erasure of a member means: by what they are known, and which row without
 * a name takes the place of theirs. Only whoever is no member any more can be erased.
 */
@Component
public class GatherLeaver {

	private final LockPractice lockPractice;

	private final Colleagues colleagues;

	private final PasswordEncoder encoder;

	private final JdbcClient jdbc;

	private final SecureRandom randomness;

	private final Clock clock;

	GatherLeaver(LockPractice lockPractice, Colleagues colleagues, PasswordEncoder encoder, JdbcClient jdbc,
			SecureRandom randomness, Clock clock) {
		this.lockPractice = lockPractice;
		this.colleagues = colleagues;
		this.encoder = encoder;
		this.jdbc = jdbc;
		this.randomness = randomness;
		this.clock = clock;
	}

	/**
	 * Locks the practice, so that nobody lets the member back in meanwhile.
	 * @param standIn what the row without a name is called
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Erasure.Leaver lock(SignedIn owner, UUID memberId, String standIn) {
		this.lockPractice.by(owner);
		Member member = this.colleagues.find(memberId, owner.practiceId()).orElseThrow(NoSuchMember::new);
		if (member.isActive()) {
			throw new StillMember();
		}
		UUID row = UUID.randomUUID();
		this.jdbc.sql("""
				insert into member (id, practice_id, email, name, password_hash, role, created_at, version,
				  deactivated_at, erased_at) values (?, ?, ?, ?, ?, 'CONSULTANT', ?, 0, ?, ?)""")
			.params(row, owner.practiceId(), row + "@erased.invalid", standIn, nobodysPassword(), now(), now(), now())
			.update();
		return new Erasure.Leaver(memberId, row, member.name(), texts("""
				select email from member where id = :member
				union select email from member_invitation where accepted_by = :member
				union select detail from access_entry where practice_id = :practice and actor_id = :member
				  and action in ('address-changed', 'member-joined')""", owner, memberId),
				texts("select name from api_token where member_id = :member", owner, memberId));
	}

	private List<String> texts(String sql, SignedIn owner, UUID memberId) {
		return this.jdbc.sql(sql)
			.param("member", memberId)
			.param("practice", owner.practiceId())
			.query(String.class)
			.list();
	}

	private String nobodysPassword() {
		return Objects.requireNonNull(this.encoder.encode(Secret.fresh(this.randomness).text()));
	}

	private java.time.OffsetDateTime now() {
		return StoredTime.of(this.clock.instant());
	}

	/** Somebody who can sign in cannot be erased. */
	public static final class StillMember extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
