package tandem.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.StoredTime;

/** The one-time codes that are on their way: a slow hash each, one a seat. */
@Component
class ResumeResets {

	private final JdbcClient jdbc;

	ResumeResets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The seat is locked; an earlier code ends. */
	void replace(UUID seatId, String hash, Instant now, Instant expires) {
		end(seatId);
		this.jdbc.sql("insert into resume_reset (seat_id, code_hash, sent_at, expires_at) values (?, ?, ?, ?)")
			.params(seatId, hash, StoredTime.of(now), StoredTime.of(expires))
			.update();
	}

	Optional<String> hash(UUID seatId, Instant now) {
		return this.jdbc.sql("select code_hash from resume_reset where seat_id = ? and expires_at > ?")
			.params(seatId, StoredTime.of(now))
			.query(String.class)
			.optional();
	}

	/** Whether there was one. */
	boolean end(UUID seatId) {
		return this.jdbc.sql("delete from resume_reset where seat_id = ?").param(seatId).update() == 1;
	}

}
