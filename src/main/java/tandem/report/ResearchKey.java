package tandem.report;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key of this installation from which pseudonyms are made; it is kept in the
 * database, so that they stay the same on every instance and after every start.
 */
@Component
class ResearchKey {

	private static final int BYTES = 32;

	private final JdbcClient jdbc;

	private final SecureRandom randomness;

	ResearchKey(JdbcClient jdbc, SecureRandom randomness) {
		this.jdbc = jdbc;
		this.randomness = randomness;
	}

	/** Made when it is first asked for, whoever of several instances is first. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Pseudonyms pseudonyms() {
		return this.jdbc.sql("select secret from research_key")
			.query(String.class)
			.optional()
			.map(ResearchKey::of)
			.orElseGet(this::fresh);
	}

	private Pseudonyms fresh() {
		byte[] secret = new byte[BYTES];
		this.randomness.nextBytes(secret);
		this.jdbc.sql("insert into research_key (id, secret) values (1, ?) on conflict do nothing")
			.param(HexFormat.of().formatHex(secret))
			.update();
		return of(this.jdbc.sql("select secret from research_key").query(String.class).single());
	}

	private static Pseudonyms of(String secret) {
		return new Pseudonyms(HexFormat.of().parseHex(secret));
	}

}
