package tandem.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every table held at one moment: its number of rows, and a sum over everything in
 * them.
 */
record TableSums(Map<String, String> byTable) {

	/** Sessions, and counted guesses, are nobody's data. */
	static final Set<String> OF_THE_VISIT = Set.of("spring_session", "spring_session_attributes", "attempt");

	/** Stamped at every use. */
	private static final Set<String> LAST_USE = Set.of("last_used_at", "last_seen_at");

	/** All tables but these. */
	static TableSums of(JdbcClient jdbc, Set<String> without) {
		List<String> tables = jdbc.sql("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'""")
			.query(String.class)
			.list();
		if (!tables.containsAll(without) || tables.size() < without.size() + 8) {
			throw new AssertionError("Tables are missing: " + tables);
		}
		return new TableSums(tables.stream()
			.filter((table) -> !without.contains(table))
			.collect(Collectors.toMap((table) -> table, (table) -> sum(jdbc, table), (one, other) -> one,
					TreeMap::new)));
	}

	private static String sum(JdbcClient jdbc, String table) {
		List<Map<String, Object>> rows = jdbc.sql("select * from " + table).query().listOfRows();
		long sum = 0;
		for (Map<String, Object> row : rows) {
			LAST_USE.forEach(row::remove);
			row.replaceAll((column, value) -> (value instanceof byte[] bytes) ? Arrays.hashCode(bytes) : value);
			sum += row.toString().hashCode() * 2654435761L;
		}
		return rows.size() + " rows, " + Long.toHexString(sum);
	}

}
