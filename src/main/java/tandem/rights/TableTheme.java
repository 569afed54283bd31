package tandem.rights;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

import tandem.shared.HeldTable;
import tandem.shared.Whose;

/**
 * The rows of one table that somebody may have, read as a stream.
 *
 * @param table as its module declares it
 * @param whose who asks
 * @param names what the table's condition names
 * @param jdbc the database, inside a transaction, so that rows come bit by bit
 */
record TableTheme(HeldTable table, Whose whose, Map<String, Object> names,
		NamedParameterJdbcOperations jdbc) implements Theme {

	private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

	@Override
	public String name() {
		return this.table.name().replace('_', '-');
	}

	@Override
	public void read(Reader reader) {
		String sql = "select * from %s where %s order by %s".formatted(this.table.name(),
				Objects.requireNonNull(this.table.rows().get(this.whose)), this.table.order());
		this.jdbc.query(sql, this.names, (rows) -> {
			List<Integer> open = open(rows.getMetaData());
			reader.columns(names(rows.getMetaData(), open));
			while (rows.next()) {
				reader.row(values(rows, open));
			}
			return open.size();
		});
	}

	private List<Integer> open(ResultSetMetaData columns) throws SQLException {
		List<Integer> open = new ArrayList<>();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			if (this.table.opens(columns.getColumnName(i).toLowerCase(Locale.ROOT), this.whose)) {
				open.add(i);
			}
		}
		return open;
	}

	private static List<String> names(ResultSetMetaData columns, List<Integer> open) throws SQLException {
		List<String> names = new ArrayList<>();
		for (int column : open) {
			names.add(NEXT_WORD.matcher(columns.getColumnName(column).toLowerCase(Locale.ROOT))
				.replaceAll((word) -> word.group(1).toUpperCase(Locale.ROOT)));
		}
		return names;
	}

	private static List<@Nullable Object> values(ResultSet rows, List<Integer> open) throws SQLException {
		List<@Nullable Object> values = new ArrayList<>();
		for (int column : open) {
			values.add(plain(rows.getObject(column)));
		}
		return values;
	}

	/** Times in UTC, days as days, ids as text. */
	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof Timestamp time) {
			return time.toInstant().toString();
		}
		if (value instanceof OffsetDateTime time) {
			return time.toInstant().toString();
		}
		if (value instanceof Date day) {
			return day.toLocalDate().toString();
		}
		if (value == null || value instanceof Number || value instanceof Boolean) {
			return value;
		}
		return value.toString();
	}

}
