package tandem.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import tandem.shared.StoredTime;

/**
 * Keeps with each client what its line in the list says of the newest round, in the
 * transaction that changes the round, whoever changes it. The client's version stays:
 * nothing that its own page shows has changed.
 */
@Component
class NewestRound {

	private static final String TELL = """
			update client set newest_round_id = ?, newest_begun = ?, newest_status = ?, newest_due = ?,
			  changed_at = ?
			where id = ? and (newest_begun is null or newest_begun <= ?)""";

	private static final String TOUCH = "update client set changed_at = ? where id = ?";

	private static final String NEWEST_LEFT = """
			(select r.%s from assessment_round r where r.client_id = client.id order by r.created_at desc, r.id desc limit 1)""";

	private static final String TELL_ANEW = "update client set newest_round_id = " + NEWEST_LEFT.formatted("id")
			+ ", newest_begun = " + NEWEST_LEFT.formatted("created_at") + ", newest_status = "
			+ NEWEST_LEFT.formatted("status") + ", newest_due = " + NEWEST_LEFT.formatted("due")
			+ ", changed_at = ? where id = ?";

	private final JdbcOperations jdbc;

	private final Clock clock;

	NewestRound(JdbcOperations jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@PostPersist
	@PostUpdate
	void tell(Round round) {
		OffsetDateTime now = now();
		OffsetDateTime begun = StoredTime.of(round.steps().createdAt());
		UUID client = round.client().id();
		int told = this.jdbc.update(TELL, round.id(), begun, round.status().name(), round.terms().due(), now, client,
				begun);
		if (told == 0) {
			touch(client);
		}
	}

	/** Something else about the client has changed. */
	void touch(UUID clientId) {
		this.jdbc.update(TOUCH, now(), clientId);
	}

	@PostRemove
	void forget(Round round) {
		tellAnew(round.client().id());
	}

	/** Reads it anew, after rounds were changed or deleted by plain SQL. */
	void tellAnew(UUID clientId) {
		this.jdbc.update(TELL_ANEW, now(), clientId);
	}

	private OffsetDateTime now() {
		return StoredTime.of(this.clock.instant());
	}

}
