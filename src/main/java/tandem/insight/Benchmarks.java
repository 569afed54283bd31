package tandem.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import tandem.shared.StoredTime;

/**
 * What pools have told. A pool is told anew only when at least five firms stand otherwise
 * than before, so that nobody who keeps both tellings can work out one firm; where a pool
 * has become too small it is told no more. Reading one costs the same however many firms
 * there are.
 */
@Component
class Benchmarks {

	private static final int ROWS_AT_A_TIME = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate inBatches;

	private final JsonMapper json;

	private final Clock clock;

	Benchmarks(JdbcClient jdbc, JdbcTemplate inBatches, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.inBatches = inBatches;
		this.json = json;
		this.clock = clock;
	}

	/** What was told of a pool, as it is kept. */
	record Kept(Instant published, int firms, Pool.Told told) {

		Benchmark benchmark() {
			return this.told.benchmark(this.published, this.firms);
		}

	}

	@Transactional(readOnly = true)
	public Optional<Kept> find(UUID pool) {
		return this.jdbc.sql("select published_at, firms, content from benchmark where pool = ?")
			.param(pool)
			.query((row, number) -> new Kept(StoredTime.in(row, 1), row.getInt(2),
					this.json.readValue(row.getString(3), Pool.Told.class)))
			.optional();
	}

	/** The clients that practices let be counted among those of all. */
	Set<UUID> takingPart() {
		return new HashSet<>(this.jdbc.sql("select client_id from benchmark_share").query(UUID.class).list());
	}

	/** Every pool that has been told of. */
	List<UUID> pools() {
		return this.jdbc.sql("select pool from benchmark").query(UUID.class).list();
	}

	/** Tells a pool as it is now, if it may be told; whether it was. */
	@Transactional
	public boolean tell(UUID pool, Pool firms) {
		Optional<Integer> count = this.jdbc.sql("select firms from benchmark where pool = ? for update")
			.param(pool)
			.query(Integer.class)
			.optional();
		if (!firms.isTold()) {
			this.jdbc.sql("delete from benchmark where pool = ?").param(pool).update();
			return false;
		}
		if (count.isPresent() && firms.differs(before(pool), count.get()) < Benchmark.FEWEST_FIRMS) {
			return false;
		}
		this.jdbc.sql("delete from benchmark where pool = ?").param(pool).update();
		int made = this.jdbc.sql(
				"insert into benchmark (pool, published_at, firms, content) values (?, ?, ?, ?) on conflict do nothing")
			.params(pool, StoredTime.of(this.clock.instant()), firms.firms().size(),
					this.json.writeValueAsString(firms.told()))
			.update();
		if (made == 1) {
			keepPractices(pool, firms);
			List<Object[]> rows = new ArrayList<>();
			firms.firms().forEach((client, risks) -> rows.add(new Object[] { pool, client, Pool.text(risks) }));
			for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
				this.inBatches.batchUpdate("insert into benchmark_firm (pool, client_id, risks) values (?, ?, ?)",
						rows.subList(from, Math.min(rows.size(), from + ROWS_AT_A_TIME)));
			}
		}
		return made == 1;
	}

	/** Of the pool of all practices: how much each gives. */
	private void keepPractices(UUID pool, Pool firms) {
		if (pool.equals(Pool.INSTALLATION)) {
			this.jdbc.sql("delete from benchmark_practice").update();
			firms.practices()
				.forEach((practice, count) -> this.jdbc
					.sql("insert into benchmark_practice (practice_id, firms) values (?, ?)")
					.params(practice, count)
					.update());
		}
	}

	/** How many firms of a practice are in what was told of all. */
	int givenBy(UUID practiceId) {
		return this.jdbc.sql("select firms from benchmark_practice where practice_id = ?")
			.param(practiceId)
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	private Map<UUID, String> before(UUID pool) {
		Map<UUID, String> before = new HashMap<>();
		this.jdbc.sql("select client_id, risks from benchmark_firm where pool = ?").param(pool).query((row) -> {
			before.put(row.getObject(1, UUID.class), Objects.requireNonNull(row.getString(2)));
		});
		return before;
	}

}
