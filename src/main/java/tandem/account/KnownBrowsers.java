package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Secret;
import tandem.shared.StoredTime;

/**
 * Remembers in which browsers a member has signed in before. Such a browser has a counter
 * of its own, so that nobody else's wrong guesses lock the member out of it.
 */
@Component
public class KnownBrowsers {

	/** So long a browser is remembered after it was last used. */
	public static final Duration KEPT = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final SecureRandom randomness;

	private final Clock clock;

	KnownBrowsers(JdbcClient jdbc, SecureRandom randomness, Clock clock) {
		this.jdbc = jdbc;
		this.randomness = randomness;
		this.clock = clock;
	}

	/** The browser, where the member with this address has signed in with it before. */
	Optional<UUID> find(Secret browser, String email) {
		return this.jdbc.sql("""
				select b.id from known_browser b join member m on m.id = b.member_id
				where b.secret_hash = ? and m.email = ? and b.last_used_at > ?""")
			.params(browser.hash(), email, now().minus(KEPT))
			.query(UUID.class)
			.optional();
	}

	/**
	 * Remembers a browser in which this member has just signed in.
	 * @param browser what it said of itself, or nothing
	 * @return what it says of itself from now on
	 */
	@Transactional
	public Secret remember(SignedIn member, Secret browser) {
		OffsetDateTime now = now();
		boolean isKnown = this.jdbc
			.sql("update known_browser set last_used_at = ? where secret_hash = ? and member_id = ?")
			.params(now, browser.hash(), member.memberId())
			.update() == 1;
		if (isKnown) {
			return browser;
		}
		Secret secret = isKnownToAnybody(browser) ? browser : Secret.fresh(this.randomness);
		this.jdbc.sql("""
				insert into known_browser (id, member_id, secret_hash, created_at, last_used_at)
				values (?, ?, ?, ?, ?) on conflict do nothing""")
			.params(UUID.randomUUID(), member.memberId(), secret.hash(), now, now)
			.update();
		return secret;
	}

	/**
	 * Where somebody else may have signed in as this member, no browser is known any
	 * more.
	 */
	@Transactional
	public void forgetOf(UUID memberId) {
		this.jdbc.sql("delete from known_browser where member_id = ?").param(memberId).update();
	}

	void forgetOld() {
		this.jdbc.sql("delete from known_browser where last_used_at <= ?").param(now().minus(KEPT)).update();
	}

	/** Nobody may choose the secret; several members may use one browser. */
	private boolean isKnownToAnybody(Secret browser) {
		return this.jdbc.sql("select count(*) from known_browser where secret_hash = ?")
			.param(browser.hash())
			.query(Long.class)
			.single() > 0;
	}

	private OffsetDateTime now() {
		return StoredTime.of(this.clock.instant());
	}

}
