package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Secret;
import tandem.shared.StoredTime;

/**
 * The operator's one-time permissions to set up a practice. In plain SQL, since they are
 * asked for at every start: no repository has to be made for it.
 */
@Component
class SetupCodes {

	private final JdbcClient jdbc;

	SetupCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nobody can sign in on this installation. */
	boolean isNobodyHere() {
		return this.jdbc.sql("select not exists (select 1 from member)").query(Boolean.class).single();
	}

	void add(Secret secret, Instant now) {
		this.jdbc.sql("insert into setup_code (id, secret_hash, created_at, version) values (?, ?, ?, 0)")
			.params(UUID.randomUUID(), secret.hash(), StoredTime.of(now))
			.update();
	}

	boolean isUnused(Secret secret) {
		return this.jdbc.sql("select exists (select 1 from setup_code where secret_hash = ? and used_at is null)")
			.param(secret.hash())
			.query(Boolean.class)
			.single();
	}

	/** One statement, so that of several at the same instant one uses it. */
	boolean use(Secret secret, Instant now) {
		return this.jdbc.sql("update setup_code set used_at = ? where secret_hash = ? and used_at is null")
			.params(StoredTime.of(now), secret.hash())
			.update() == 1;
	}

	void deleteUnused() {
		this.jdbc.sql("delete from setup_code where used_at is null").update();
	}

}
