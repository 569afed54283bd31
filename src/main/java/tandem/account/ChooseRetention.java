package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.StoredTime;

/** For how long a practice keeps answers, and the owner's choice of it. */
@Component
public class ChooseRetention {

	public static final int SHORTEST = 3;

	public static final int LONGEST = 120;

	private static final String RULE = "select id, retention_months, retention_changed_at from practice ";

	private static final RowMapper<Rule> READ = (row, number) -> new Rule(row.getObject(1, UUID.class), row.getInt(2),
			StoredTime.ifAny(row, 3));

	private final JdbcClient jdbc;

	private final Clock clock;

	ChooseRetention(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A practice's rule.
	 *
	 * @param practiceId whose
	 * @param months so long answers are kept after the last step of their round
	 * @param changed when the owner last chose; {@code null} for never
	 */
	public record Rule(UUID practiceId, int months, @Nullable Instant changed) {

		/** So long before, people can read that answers are going to go. */
		public static final Duration NOTICE = Duration.ofDays(30);

		/** When the answers of a round go whose last step was then. */
		public Instant end(Instant lastStep) {
			Instant end = lastStep.atOffset(ZoneOffset.UTC).plusMonths(this.months).toInstant();
			Instant announced = (this.changed != null) ? this.changed.plus(NOTICE) : end;
			return announced.isAfter(end) ? announced : end;
		}

		/** Rounds whose last step was before this moment have come to their end. */
		public Instant border(Instant now) {
			boolean announced = this.changed == null || !now.isBefore(this.changed.plus(NOTICE));
			return announced ? now.atOffset(ZoneOffset.UTC).minusMonths(this.months).toInstant() : Instant.EPOCH;
		}

	}

	@Transactional(readOnly = true)
	public Rule of(UUID practiceId) {
		return this.jdbc.sql(RULE + "where id = ?").param(practiceId).query(READ).single();
	}

	@Transactional(readOnly = true)
	public List<Rule> all() {
		return this.jdbc.sql(RULE + "order by id").query(READ).list();
	}

	/** Whether it is another number than before. */
	@Transactional
	public boolean choose(SignedIn owner, int months) {
		if (!owner.isOwner() || months < SHORTEST || months > LONGEST) {
			throw new IllegalArgumentException("Not a retention that can be chosen");
		}
		return this.jdbc
			.sql("update practice set retention_months = :months, retention_changed_at = :now "
					+ "where id = :practice and retention_months <> :months")
			.param("months", months)
			.param("now", StoredTime.of(this.clock.instant()))
			.param("practice", owner.practiceId())
			.update() > 0;
	}

}
