package tandem.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.StoredTime;

/**
 * Tells who a member is at this moment, whatever a session remembers: a changed role or a
 * deactivation holds from the next request on.
 */
@Component
public class RecogniseMember {

	/** A visit is stamped at most this often, so that reading costs no write. */
	private static final Duration STAMP_EVERY = Duration.ofMinutes(5);

	private static final String NOW = """
			select m.id, m.practice_id, m.email, m.name, m.role, p.clients_seen, m.last_seen_at
			from member m join practice p on p.id = m.practice_id
			where m.id = ? and m.deactivated_at is null""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RecogniseMember(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Empty where the member is deactivated or gone. */
	public Optional<SignedIn> now(UUID memberId) {
		Optional<Found> found = this.jdbc.sql(NOW).param(memberId).query(RecogniseMember::read).optional();
		found.ifPresent(this::stamp);
		return found.map(Found::member);
	}

	private void stamp(Found found) {
		Instant now = this.clock.instant();
		if (found.lastSeen() == null || found.lastSeen().plus(STAMP_EVERY).isBefore(now)) {
			this.jdbc.sql("update member set last_seen_at = ? where id = ?")
				.params(StoredTime.of(now), found.member().memberId())
				.update();
		}
	}

	private static Found read(ResultSet row, int number) throws SQLException {
		Role role = Role.valueOf(row.getString(5));
		ClientsSeen seen = ClientsSeen.valueOf(row.getString(6));
		return new Found(new SignedIn(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
				row.getString(4), role, seen.isEverythingFor(role)), StoredTime.ifAny(row, 7));
	}

	private record Found(SignedIn member, @Nullable Instant lastSeen) {
	}

}
