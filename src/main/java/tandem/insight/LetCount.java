package tandem.insight;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.report.RateRounds;
import tandem.shared.StoredTime;

/**
 * An owner lets a client be counted among those of all practices on this installation, or
 * takes that back.
 */
@Component
public class LetCount {

	private final RateRounds rateRounds;

	private final JdbcClient jdbc;

	private final AccessLog log;

	private final Clock clock;

	LetCount(RateRounds rateRounds, JdbcClient jdbc, AccessLog log, Clock clock) {
		this.rateRounds = rateRounds;
		this.jdbc = jdbc;
		this.log = log;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean isCounted(UUID clientId) {
		return this.jdbc.sql("select count(*) from benchmark_share where client_id = ?")
			.param(clientId)
			.query(Long.class)
			.single() > 0;
	}

	/** Saying the same twice changes nothing. */
	@Transactional
	public void set(SignedIn owner, UUID clientId, boolean counted) {
		String client = this.rateRounds.nameForOwner(owner, clientId);
		int changed = counted
				? this.jdbc
					.sql("insert into benchmark_share (client_id, shared_at) values (?, ?) on conflict do nothing")
					.params(clientId, StoredTime.of(this.clock.instant()))
					.update()
				: this.jdbc.sql("delete from benchmark_share where client_id = ?").param(clientId).update();
		if (changed > 0) {
			this.log.write(new AccessLog.Place(owner.practiceId(), null), Actor.member(owner),
					counted ? Action.CLIENT_COUNTED : Action.CLIENT_NOT_COUNTED, client);
		}
	}

}
