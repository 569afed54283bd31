package tandem.rights;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole database, read without asking anybody what is in it. */
record EveryRow(JdbcClient jdbc) {

	/** A row, as it stands. */
	record Row(String table, Map<String, @Nullable Object> cells) {

		boolean names(List<String> needles) {
			return this.cells.values()
				.stream()
				.map(Row::text)
				.anyMatch((text) -> needles.stream().anyMatch(text::contains));
		}

		/** As an export writes it. */
		Map<String, String> texts() {
			Map<String, String> texts = new LinkedHashMap<>();
			this.cells.forEach((column, value) -> texts.put(column, text(value)));
			return texts;
		}

		private static String text(@Nullable Object value) {
			if (value instanceof Timestamp time) {
				return time.toInstant().toString();
			}
			if (value instanceof OffsetDateTime time) {
				return time.toInstant().toString();
			}
			if (value instanceof Date day) {
				return day.toLocalDate().toString();
			}
			if (value instanceof byte[] bytes) {
				return new String(bytes, StandardCharsets.UTF_8);
			}
			return String.valueOf(value);
		}

	}

	List<String> tables() {
		return this.jdbc
			.sql("select table_name from information_schema.tables where lower(table_schema) = 'public' "
					+ "and table_type = 'BASE TABLE' order by 1")
			.query(String.class)
			.list()
			.stream()
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.toList();
	}

	/** All rows in which one of these stands, in any column. */
	List<Row> naming(List<String> needles) {
		List<Row> found = new ArrayList<>();
		tables().forEach((table) -> rows(table).filter((row) -> row.names(needles)).forEach(found::add));
		return found;
	}

	private Stream<Row> rows(String table) {
		return this.jdbc.sql("select * from " + table).query().listOfRows().stream().map((cells) -> row(table, cells));
	}

	private static Row row(String table, Map<String, @Nullable Object> cells) {
		Map<String, @Nullable Object> lower = new LinkedHashMap<>();
		cells.forEach((column, value) -> lower.put(column.toLowerCase(Locale.ROOT), value));
		return new Row(table, lower);
	}

}
