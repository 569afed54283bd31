package tandem.insight;

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
 * Tells what is kept of pools. A firm that is erased is taken from the lists of whom a
 * pool was told of; the counts, of five firms at least, stay until the pool is next told.
 */
@Component
@Order(5)
class HeldBenchmarks implements HoldsPersonalData {

	private final JdbcClient jdbc;

	HeldBenchmarks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("benchmark"), HeldTable.named("benchmark_practice"),
				HeldTable.named("reliability"), HeldTable.named("benchmark_firm"),
				HeldTable.named("benchmark_share").of(Whose.CLIENT, "client_id = :client"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		UUID client = erasure.clientId();
		if (client != null) {
			List.of("benchmark_firm", "benchmark_share")
				.forEach((table) -> tally.add(table,
						this.jdbc.sql("delete from " + table + " where client_id = ?").param(client).update()));
		}
		if (!erasure.results().isEmpty()) {
			tally.add("benchmark_firm",
					this.jdbc
						.sql("delete from benchmark_firm where client_id in "
								+ "(select r.client_id from assessment_round r where r.id in (:rounds))")
						.param("rounds", erasure.results())
						.update());
		}
	}

}
