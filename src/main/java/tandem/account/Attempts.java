package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.shared.StoredTime;

/**
 * Counts guesses in the database, so that every instance sees the same count and a
 * rollback hides none.
 */
@Component
public class Attempts {

	private final JdbcClient jdbc;

	private final TransactionTemplate alone;

	private final Clock clock;

	Attempts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * How many tries something allows.
	 *
	 * @param purpose what is tried, part of the counter's name
	 * @param tries how many
	 * @param window in which time, counted from the first try
	 */
	public record Limit(String purpose, int tries, Duration window) {
	}

	/** Refuses when the tries are used up, without using one. */
	private void check(Limit limit, String who) {
		Instant now = this.clock.instant();
		window(bucket(limit, who)).filter((window) -> window.used() >= limit.tries())
			.filter((window) -> now.isBefore(window.startedAt().plus(limit.window())))
			.ifPresent((window) -> {
				throw new TooManyAttempts(Duration.between(now, window.startedAt().plus(limit.window())));
			});
	}

	/**
	 * Looks for what somebody may be guessing at: a miss is a failed try. Refuses without
	 * looking when the tries are used up.
	 */
	public <T> Optional<T> look(Limit limit, String who, Supplier<Optional<T>> what) {
		check(limit, who);
		Optional<T> found = what.get();
		if (found.isEmpty()) {
			count(limit, who);
		}
		return found;
	}

	/**
	 * Takes one try, or refuses. It is counted first, so that tries at the same instant
	 * share what is left.
	 */
	public void use(Limit limit, String who) {
		count(limit, who);
		window(bucket(limit, who)).filter((window) -> window.used() > limit.tries()).ifPresent((window) -> {
			throw new TooManyAttempts(Duration.between(this.clock.instant(), window.startedAt().plus(limit.window())));
		});
	}

	/** Gives a try back that turned out right. */
	public void giveBack(Limit limit, String who) {
		this.alone.executeWithoutResult(
				(status) -> this.jdbc.sql("update attempt set used = used - 1 where bucket = ? and used > 0")
					.param(bucket(limit, who))
					.update());
	}

	/** Notes a failed try. */
	private void count(Limit limit, String who) {
		String bucket = bucket(limit, who);
		OffsetDateTime now = StoredTime.of(this.clock.instant());
		if (increment(bucket, now, limit) == 0) {
			try {
				this.alone.executeWithoutResult((status) -> this.jdbc
					.sql("insert into attempt (bucket, window_started_at, used) values (?, ?, 1)")
					.params(bucket, now)
					.update());
			}
			catch (DuplicateKeyException ex) {
				increment(bucket, now, limit);
			}
		}
	}

	/** Forgets the failed tries after a right one. */
	public void forget(Limit limit, String who) {
		this.alone.executeWithoutResult(
				(status) -> this.jdbc.sql("delete from attempt where bucket = ?").param(bucket(limit, who)).update());
	}

	/** Removes counters that no limit looks at any more. */
	public void forgetBefore(Instant time) {
		this.alone.executeWithoutResult((status) -> this.jdbc.sql("delete from attempt where window_started_at < ?")
			.param(StoredTime.of(time))
			.update());
	}

	private int increment(String bucket, OffsetDateTime now, Limit limit) {
		OffsetDateTime over = now.minus(limit.window());
		Integer rows = this.alone.execute((status) -> this.jdbc.sql("""
				update attempt set
				  used = case when window_started_at <= ? then 1 else used + 1 end,
				  window_started_at = case when window_started_at <= ? then ? else window_started_at end
				where bucket = ?""").params(over, over, now, bucket).update());
		return (rows != null) ? rows : 0;
	}

	private Optional<Window> window(String bucket) {
		return this.jdbc.sql("select window_started_at, used from attempt where bucket = ?")
			.param(bucket)
			.query((row, number) -> new Window(StoredTime.in(row, 1), row.getInt(2)))
			.optional();
	}

	private static String bucket(Limit limit, String who) {
		return limit.purpose() + ":" + ((who.length() <= 80) ? who : who.substring(0, 80));
	}

	private record Window(Instant startedAt, int used) {
	}

	/** Too many tries; says how long to wait. */
	public static final class TooManyAttempts extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final Duration wait;

		public TooManyAttempts(Duration wait) {
			super("Too many attempts");
			this.wait = wait;
		}

		public Duration retryAfter() {
			return this.wait;
		}

	}

}
