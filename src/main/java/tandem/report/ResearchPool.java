package tandem.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.NotAllowed;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.StoredTime;

/**
 * The practices whose owner has confirmed that rounds may be used for research. Until
 * then nothing of a practice is, whoever has agreed.
 */
@Component
public class ResearchPool {

	private final JdbcClient jdbc;

	private final AccessLog log;

	private final Clock clock;

	ResearchPool(JdbcClient jdbc, AccessLog log, Clock clock) {
		this.jdbc = jdbc;
		this.log = log;
		this.clock = clock;
	}

	/** When an owner confirmed it; empty where none has. */
	@Transactional(readOnly = true)
	public Optional<Instant> confirmed(UUID practiceId) {
		return this.jdbc.sql("select confirmed_at from research_pool where practice_id = ?")
			.param(practiceId)
			.query((row, number) -> StoredTime.in(row, 1))
			.optional();
	}

	/** Confirming it again changes nothing. */
	@Transactional
	public void confirm(SignedIn owner) {
		requireOwner(owner);
		int added = this.jdbc
			.sql("insert into research_pool (practice_id, confirmed_at) values (?, ?) on conflict do nothing")
			.params(owner.practiceId(), StoredTime.of(this.clock.instant()))
			.update();
		write(owner, added, Action.RESEARCH_CONFIRMED);
	}

	/** Nothing goes out from now on; what has gone out stays out. */
	@Transactional
	public void end(SignedIn owner) {
		requireOwner(owner);
		int removed = this.jdbc.sql("delete from research_pool where practice_id = ?")
			.param(owner.practiceId())
			.update();
		write(owner, removed, Action.RESEARCH_ENDED);
	}

	/** Every practice that is in. */
	List<UUID> practices() {
		return this.jdbc.sql("select practice_id from research_pool order by practice_id").query(UUID.class).list();
	}

	private void write(SignedIn owner, int changed, Action action) {
		if (changed > 0) {
			this.log.write(new AccessLog.Place(owner.practiceId(), null), Actor.member(owner), action, "");
		}
	}

	private static void requireOwner(SignedIn member) {
		if (!member.isOwner()) {
			throw new NotAllowed();
		}
	}

}
