package tandem.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.instrument.Strategy;
import tandem.shared.Seat;
import tandem.shared.StoredTime;

/**
 * Finds the released rounds whose two executives have agreed to research. Whoever takes
 * that back, is erased, or whose round is reduced, is found no more.
 */
@Component
public class OptedInRounds {

	private static final int ROUNDS_AT_A_TIME = 100;

	private static final String AGREED = """
			from assessment_round r
			  join seat m on m.round_id = r.id and m.role = 'CMO' and m.research_agreed_at is not null
			  join seat i on i.round_id = r.id and i.role = 'CIO' and i.research_agreed_at is not null
			where r.practice_id = :practice and r.released_at is not null and r.status in ('RELEASED', 'ARCHIVED')
			  and r.reduced_at is null and m.submitted_at is not null and i.submitted_at is not null""";

	private static final String ROUNDS = """
			select r.id, r.client_id, r.instrument, r.catalogue, r.algorithm, r.disclosure, r.strategy, r.released_at,
			  m.id, m.person_name, i.id, i.person_name
			%s and (cast(:since as timestamp with time zone) is null or r.research_exported_at >= :since)
			order by r.client_id, r.created_at, r.id""".formatted(AGREED);

	private final NamedParameterJdbcTemplate jdbc;

	OptedInRounds(JdbcTemplate usual) {
		JdbcTemplate inPieces = new JdbcTemplate(Objects.requireNonNull(usual.getDataSource()));
		inPieces.setFetchSize(ROUNDS_AT_A_TIME);
		this.jdbc = new NamedParameterJdbcTemplate(inPieces);
	}

	/** How much there is: firms, and rounds of theirs. */
	public record Extent(int firms, int rounds) {
	}

	@Transactional(readOnly = true)
	public Extent extent(UUID practiceId) {
		return Objects.requireNonNull(this.jdbc.queryForObject("select count(distinct r.client_id), count(*) " + AGREED,
				Map.of("practice", practiceId), (row, number) -> new Extent(row.getInt(1), row.getInt(2))));
	}

	/** Notes of all of them that they go out now; says which. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<UUID> mark(UUID practiceId, Instant now) {
		List<UUID> rounds = this.jdbc.queryForList("select r.id " + AGREED, Map.of("practice", practiceId), UUID.class);
		for (int from = 0; from < rounds.size(); from += ROUNDS_AT_A_TIME) {
			this.jdbc.update("update assessment_round set research_exported_at = :now where id in (:rounds)",
					Map.of("now", StoredTime.of(now), "rounds",
							rounds.subList(from, Math.min(rounds.size(), from + ROUNDS_AT_A_TIME))));
		}
		return rounds;
	}

	/**
	 * All of them, firm by firm, the oldest of each first; no more than some are held.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void each(UUID practiceId, Consumer<List<OptedInRound>> reader) {
		read(practiceId, null, reader);
	}

	/** Those that were marked then or since. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void eachMarked(UUID practiceId, Instant since, Consumer<List<OptedInRound>> reader) {
		read(practiceId, since, reader);
	}

	private void read(UUID practiceId, @Nullable Instant since, Consumer<List<OptedInRound>> reader) {
		Map<String, @Nullable Object> names = new HashMap<>();
		names.put("practice", practiceId);
		names.put("since", (since != null) ? StoredTime.of(since) : null);
		List<Row> some = new ArrayList<>();
		this.jdbc.query(ROUNDS, names, (row) -> {
			some.add(Row.of(row));
			if (some.size() == ROUNDS_AT_A_TIME) {
				hand(some, reader);
			}
		});
		hand(some, reader);
	}

	private void hand(List<Row> rows, Consumer<List<OptedInRound>> reader) {
		if (rows.isEmpty()) {
			return;
		}
		Map<UUID, Map<String, String>> answers = new HashMap<>();
		List<UUID> seats = rows.stream().flatMap((row) -> row.seats().values().stream()).toList();
		this.jdbc.query("select seat_id, field, content from answer where seat_id in (:seats)", Map.of("seats", seats),
				(answer) -> {
					answers.computeIfAbsent(answer.getObject(1, UUID.class), (seat) -> new LinkedHashMap<>())
						.put(answer.getString(2), answer.getString(3));
				});
		reader.accept(rows.stream().map((row) -> row.with(answers)).toList());
		rows.clear();
	}

	/** A round without its answers. */
	private record Row(OptedInRound round, Map<Seat, UUID> seats) {

		static Row of(ResultSet row) throws SQLException {
			Versions versions = new Versions(row.getString(3), row.getString(4), row.getInt(5), row.getString(6));
			return new Row(
					new OptedInRound(row.getObject(1, UUID.class), row.getObject(2, UUID.class), versions,
							Strategy.valueOf(row.getString(7)), StoredTime.in(row, 8),
							Map.of(Seat.CMO, row.getString(10), Seat.CIO, row.getString(12)), Map.of()),
					Map.of(Seat.CMO, row.getObject(9, UUID.class), Seat.CIO, row.getObject(11, UUID.class)));
		}

		OptedInRound with(Map<UUID, Map<String, String>> answers) {
			Map<Seat, Map<String, String>> sheets = new EnumMap<>(Seat.class);
			this.seats.forEach((seat, id) -> sheets.put(seat, answers.getOrDefault(id, Map.of())));
			return new OptedInRound(this.round.id(), this.round.clientId(), this.round.versions(),
					this.round.strategy(), this.round.released(), this.round.names(), sheets);
		}

	}

}
