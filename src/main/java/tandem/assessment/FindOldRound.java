package tandem.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.StoredTime;

/** Finds rounds whose last step lies long ago and whose answers are still there. */
@Component
public class FindOldRound {

	private static final String OLD = """
			practice_id = ? and reduced_at is null and created_at < ?
			  and coalesce(closed_at, marks_released_at, released_at, completed_at, launched_at, created_at) < ?""";

	private final JdbcClient jdbc;

	FindOldRound(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One of them, locked until the transaction ends; another instance that looks at the
	 * same time finds another one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UUID> lockOne(UUID practiceId, Instant before) {
		OffsetDateTime border = StoredTime.of(before);
		return this.jdbc
			.sql("select id from assessment_round where " + OLD + " order by created_at limit 1 for update skip locked")
			.params(practiceId, border, border)
			.query(UUID.class)
			.optional();
	}

	/** How many there are. */
	@Transactional(readOnly = true)
	public long count(UUID practiceId, Instant before) {
		OffsetDateTime border = StoredTime.of(before);
		return this.jdbc.sql("select count(*) from assessment_round where " + OLD)
			.params(practiceId, border, border)
			.query(Long.class)
			.single();
	}

}
