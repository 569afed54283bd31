package tandem.share;

import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/**
 * Tells which links to reports are kept; they go with the results that they show.
 */
@Component
@Order(20)
class HeldShares implements HoldsPersonalData {

	private static final String TABLE = "report_share";

	private final JdbcClient jdbc;

	HeldShares(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named(TABLE)
			.without("secret_hash", "code_hash")
			.of(Whose.SEAT, "round_id = :round and :executive")
			.of(Whose.MEMBER, "practice_id = :practice and made_by = :member")
			.of(Whose.CLIENT, HeldTable.ROUND_OF_CLIENT)
			.inOrder("made_at, id"), HeldTable.named("share_visit"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		removeOf(erasure.results(), tally);
		removeOf(erasure.rounds(), tally);
		erasure.people().forEach((seat) -> forget(seat, erasure.standIn()));
		if (erasure.leaver() != null) {
			tally.add(TABLE,
					this.jdbc.sql("update report_share set made_by = :standIn where made_by = :member")
						.param("standIn", erasure.leaver().standIn())
						.param("member", erasure.leaver().id())
						.update());
		}
	}

	private void removeOf(List<UUID> rounds, Erasure.Tally tally) {
		if (!rounds.isEmpty()) {
			tally.add("share_visit",
					this.jdbc
						.sql("delete from share_visit where share_id in "
								+ "(select s.id from report_share s where s.round_id in (:rounds))")
						.param("rounds", rounds)
						.update());
			tally.add(TABLE,
					this.jdbc.sql("delete from report_share where round_id in (:rounds)")
						.param("rounds", rounds)
						.update());
		}
	}

	/** A link may be meant for somebody “with Cleo Haas”. */
	private void forget(UUID seat, String standIn) {
		this.jdbc.sql("""
				update report_share set version = version + 1, for_whom = left(replace(for_whom,
				  (select s.person_name from seat s where s.id = :seat), cast(:standIn as varchar)), 200)
				where round_id = (select s.round_id from seat s where s.id = :seat)""")
			.param("seat", seat)
			.param("standIn", standIn)
			.update();
	}

}
