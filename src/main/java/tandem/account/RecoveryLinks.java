package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Secret;
import tandem.shared.StoredTime;

/** The one-time links with which members choose a new password. */
@Component
class RecoveryLinks {

	static final Duration LIFE = Duration.ofMinutes(30);

	private final JdbcClient jdbc;

	private final SecureRandom randomness;

	private final Clock clock;

	RecoveryLinks(JdbcClient jdbc, SecureRandom randomness, Clock clock) {
		this.jdbc = jdbc;
		this.randomness = randomness;
		this.clock = clock;
	}

	static String path(Secret secret) {
		return "/recover/" + secret.text();
	}

	/**
	 * Earlier ones go on working: whoever asks for many could else close one on its way.
	 */
	Secret make(UUID memberId, Duration life) {
		Secret secret = Secret.fresh(this.randomness);
		Instant now = this.clock.instant();
		this.jdbc.sql(
				"insert into recovery_link (id, member_id, secret_hash, created_at, expires_at) values (?, ?, ?, ?, ?)")
			.params(UUID.randomUUID(), memberId, secret.hash(), StoredTime.of(now), StoredTime.of(now.plus(life)))
			.update();
		return secret;
	}

	Optional<UUID> memberOf(Secret secret) {
		return this.jdbc.sql("select member_id from recovery_link where secret_hash = ? and expires_at > ?")
			.params(secret.hash(), StoredTime.of(this.clock.instant()))
			.query(UUID.class)
			.optional();
	}

	/** Of two who use it at the same instant, one has used it; with it all others end. */
	boolean use(Secret secret, UUID memberId) {
		boolean first = this.jdbc.sql("delete from recovery_link where secret_hash = ?")
			.param(secret.hash())
			.update() == 1;
		endAllOf(memberId);
		return first;
	}

	void endAllOf(UUID memberId) {
		this.jdbc.sql("delete from recovery_link where member_id = ?").param(memberId).update();
	}

	void forgetOld() {
		this.jdbc.sql("delete from recovery_link where expires_at <= ?")
			.param(StoredTime.of(this.clock.instant()))
			.update();
	}

}
