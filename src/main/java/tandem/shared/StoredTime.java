package tandem.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * Moments as plain SQL hands them to both databases and gets them back: always in UTC.
 */
public final class StoredTime {

	private StoredTime() {
	}

	public static OffsetDateTime of(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** A moment that is always there. */
	public static Instant in(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** A moment that may not have come. */
	public static @Nullable Instant ifAny(ResultSet row, int column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
