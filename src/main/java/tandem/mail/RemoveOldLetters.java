package tandem.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import tandem.shared.StoredTime;

/**
 * Removes every night the rows of letters that were sent or given up long ago: who got
 * which letter when is nobody's business any more. Some at a time, so that nobody waits
 * for it; several instances may do it at once.
 */
@Component
@Lazy(false)
class RemoveOldLetters {

	/**
	 * Whoever posts a letter once must not post it again after that long. Keys are made
	 * of a seat and a moment that has passed by then.
	 */
	static final Duration KEPT = Duration.ofDays(90);

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	RemoveOldLetters(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(cron = "0 11 4 * * *")
	void everyNight() {
		Instant border = this.clock.instant().minus(KEPT);
		int removed = AT_ONCE;
		while (removed == AT_ONCE) {
			removed = this.jdbc
				.sql("delete from letter where id in "
						+ "(select id from letter where settled_at < ? order by settled_at limit ?)")
				.params(StoredTime.of(border), AT_ONCE)
				.update();
		}
	}

}
