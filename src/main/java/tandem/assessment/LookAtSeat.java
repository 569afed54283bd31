package tandem.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.Seat;
import tandem.shared.StoredTime;

/**
 * What every single request of a seat reads: where it stands, and what is kept. Plain SQL
 * without a transaction, because these two looks are most of what the database does.
 */
@Component
class LookAtSeat {

	private static final String VISIT = """
			select s.id, d.id, r.id, r.practice_id, s.role, s.person_name, r.status, r.instrument, r.disclosure,
			  s.consented_at, s.submitted_at, s.declined_at, s.revision, r.released_at, r.marks_released_at, r.closed_at,
			  r.lead_member_id, r.due, s.receipt, s.language, r.language,
			  case when r.import_obtained_by is null then r.release_mode else 'FACILITATED' end
			from seat_device d join seat s on s.id = d.seat_id join assessment_round r on r.id = s.round_id
			where d.secret_hash = ? and s.id = ? and d.ended_at is null""";

	private static final String TEXTS = "select field, content from answer where seat_id = ?";

	private final JdbcOperations jdbc;

	LookAtSeat(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** The visit of a live device; empty where the device is not one of this seat's. */
	Optional<SeatVisit> visit(UUID seatId, String secretHash) {
		return this.jdbc.query(VISIT, (row, number) -> visit(row), secretHash, seatId).stream().findFirst();
	}

	/** The device was added after that moment, to a seat that a code guards. */
	boolean isOpenedByCodeSince(UUID deviceId, Instant moment) {
		Long found = this.jdbc.queryForObject(
				"select count(*) from seat_device d join seat s on s.id = d.seat_id "
						+ "where d.id = ? and d.added_at > ? and s.code_hash is not null",
				Long.class, deviceId, StoredTime.of(moment));
		return found != null && found > 0;
	}

	/** All kept texts of a seat, by field. */
	Map<String, String> texts(UUID seatId) {
		Map<String, String> texts = new LinkedHashMap<>();
		this.jdbc.query(TEXTS, (row) -> {
			texts.put(row.getString(1), row.getString(2));
		}, seatId);
		return texts;
	}

	private static SeatVisit visit(ResultSet row) throws SQLException {
		return new SeatVisit(id(row, 1), id(row, 2), id(row, 3), id(row, 4), Seat.valueOf(row.getString(5)),
				row.getString(6), RoundStatus.valueOf(row.getString(7)), row.getString(8), row.getString(9),
				StoredTime.ifAny(row, 10), StoredTime.ifAny(row, 11), StoredTime.ifAny(row, 12), row.getLong(13),
				StoredTime.ifAny(row, 14), StoredTime.ifAny(row, 15), StoredTime.ifAny(row, 16), id(row, 17),
				row.getObject(18, LocalDate.class), row.getString(19), language(row, 20),
				Objects.requireNonNull(language(row, 21)), ReleaseMode.valueOf(row.getString(22)));
	}

	private static @Nullable Language language(ResultSet row, int column) throws SQLException {
		String code = row.getString(column);
		return (code != null) ? Coded.of(Language.class, code) : null;
	}

	private static UUID id(ResultSet row, int column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

}
