package tandem.record;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/**
 * Tells what the log keeps, and takes names out of it: the one exception to a line being
 * written once.
 */
@Component
@Order(20)
class HeldRecord implements HoldsPersonalData {

	private final JdbcClient jdbc;

	HeldRecord(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("access_entry")
			.of(Whose.SEAT, "round_id = :round and (:executive or actor_id = :seat or detail = :role)")
			.of(Whose.MEMBER,
					"practice_id = :practice and (actor_id = :member or round_id is null and (position(:email in detail) > 0 "
							+ "or position(cast(:member as varchar) in detail) > 0))")
			.of(Whose.CLIENT,
					HeldTable.ROUND_OF_CLIENT + " or (practice_id = :practice and round_id is null "
							+ "and detail = cast(:client as varchar))")
			.inOrder("happened_at, id"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		if (!erasure.rounds().isEmpty()) {
			tally.add("access_entry",
					this.jdbc.sql("delete from access_entry where round_id in (:rounds)")
						.param("rounds", erasure.rounds())
						.update());
		}
		if (erasure.clientId() != null) {
			tally.add("access_entry", this.jdbc
				.sql("delete from access_entry where practice_id = :practice and round_id is null and detail = :client")
				.param("practice", erasure.practiceId())
				.param("client", erasure.clientId().toString())
				.update());
		}
		if (!erasure.results().isEmpty()) {
			this.jdbc
				.sql("update access_entry set detail = :standIn where round_id in (:results) and action = :imported")
				.param("standIn", erasure.standIn())
				.param("results", erasure.results())
				.param("imported", Action.ANSWERS_IMPORTED.code())
				.update();
		}
		if (!erasure.people().isEmpty()) {
			tally.add("access_entry",
					this.jdbc
						.sql("update access_entry set actor_kind = 'erased', actor_id = null, actor_name = :standIn "
								+ "where practice_id = :practice and actor_id in (:people)")
						.param("standIn", erasure.standIn())
						.param("practice", erasure.practiceId())
						.param("people", erasure.people())
						.update());
		}
	}

}
