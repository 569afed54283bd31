package tandem.report;

import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.Fate;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/**
 * Tells what is kept of reports. A scorecard is handed over as a report only, as far as
 * it is open to the reader, and never as a row.
 */
@Component
@Order(10)
class HeldReports implements HoldsPersonalData {

	private final JdbcClient jdbc;

	HeldReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("scorecard"), HeldTable.named("research_key"), HeldTable.named("research_pool"),
				HeldTable.named("source_band")
					.of(Whose.SEAT, "round_id = :round and held_until is null")
					.of(Whose.CLIENT, HeldTable.ROUND_OF_CLIENT + " and held_until is null")
					.erased(Fate.STAYS)
					.inOrder("round_id, source"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		remove("scorecard", erasure.results(), tally);
		remove("source_band", erasure.rounds(), tally);
	}

	private void remove(String table, List<UUID> rounds, Erasure.Tally tally) {
		if (!rounds.isEmpty()) {
			tally.add(table,
					this.jdbc.sql("delete from " + table + " where round_id in (:rounds)")
						.param("rounds", rounds)
						.update());
		}
	}

}
