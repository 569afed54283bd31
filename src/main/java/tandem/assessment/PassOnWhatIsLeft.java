package tandem.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.account.MembershipEnds;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

/**
 * When a member goes, their clients and the lead of their rounds pass to the successor,
 * in the same transaction. By plain statements, since there may be thousands.
 */
@Component
class PassOnWhatIsLeft {

	private final JdbcClient jdbc;

	private final AccessLog log;

	PassOnWhatIsLeft(JdbcClient jdbc, AccessLog log) {
		this.jdbc = jdbc;
		this.log = log;
	}

	@EventListener
	void passOn(MembershipEnds end) {
		UUID from = end.member().id();
		UUID to = end.successor().id();
		List<UUID> underWay = this.jdbc.sql("""
				select id from assessment_round where lead_member_id = ? and status not in ('ARCHIVED', 'CANCELLED')""")
			.param(from)
			.query(UUID.class)
			.list();
		update("""
				update seat set lead_answer = null, version = version + 1
				where lead_answer is not null and round_id in
				  (select r.id from assessment_round r where r.lead_member_id = ?)""", from);
		update("update assessment_round set lead_member_id = ?, version = version + 1 where lead_member_id = ?", to,
				from);
		update("update client set keeper_id = ?, version = version + 1 where keeper_id = ?", to, from);
		underWay.forEach((round) -> this.log.write(new AccessLog.Place(end.by().practiceId(), round),
				Actor.member(end.by()), Action.LEAD_HANDED_OVER, end.successor().name()));
		this.log.write(new AccessLog.Place(end.by().practiceId(), null), Actor.member(end.by()),
				Action.CLIENT_HANDED_OVER, end.member().name() + " → " + end.successor().name());
	}

	private void update(String sql, Object... facts) {
		this.jdbc.sql(sql).params(facts).update();
	}

}
