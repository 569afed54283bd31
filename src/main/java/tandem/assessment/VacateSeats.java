package tandem.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.Seat;
import tandem.shared.StoredTime;

/**
 * Takes people out of the rounds that stay. An executive's seat is left empty under
 * another id, made anew rather than wiped, so that no column is forgotten; a CEO's seat
 * goes, as if the CEO had not been asked.
 */
@Component
class VacateSeats {

	private final JdbcClient jdbc;

	private final NewestRound newestRound;

	VacateSeats(JdbcClient jdbc, NewestRound newestRound) {
		this.jdbc = jdbc;
		this.newestRound = newestRound;
	}

	void vacate(Erasure erasure, Erasure.Tally tally) {
		if (erasure.people().isEmpty()) {
			return;
		}
		List<Place> places = this.jdbc
			.sql("select id, round_id, role, version, occupancy from seat where id in (:people)")
			.param("people", erasure.people())
			.query(Place.class)
			.list();
		tally.add("seat",
				this.jdbc.sql("delete from seat where id in (:people)").param("people", erasure.people()).update());
		Set<UUID> gone = Set.copyOf(erasure.rounds());
		places.stream().filter((place) -> !gone.contains(place.roundId())).forEach((place) -> leave(place, erasure));
		erasure.results().stream().filter((round) -> !gone.contains(round)).forEach((round) -> reduce(round, erasure));
	}

	/** The round's version grows in any case, whatever becomes of the seat's. */
	private void leave(Place place, Erasure erasure) {
		if (Seat.valueOf(place.role()).isExecutive()) {
			this.jdbc.sql(
					"insert into seat (id, round_id, role, person_name, blind_spots_for_pair, revision, version, occupancy, erased_at) "
							+ "values (:id, :round, :role, :standIn, false, 0, 0, :occupancy, :at)")
				.param("occupancy", place.occupancy() + 1)
				.param("id", UUID.randomUUID())
				.param("round", place.roundId())
				.param("role", place.role())
				.param("standIn", erasure.standIn())
				.param("at", StoredTime.of(erasure.at()))
				.update();
		}
		this.jdbc.sql("update assessment_round set version = version + 1 + :more where id = :round")
			.param("more", place.version())
			.param("round", place.roundId())
			.update();
	}

	/** Without its answers a round is over. */
	private void reduce(UUID round, Erasure erasure) {
		this.jdbc
			.sql("update assessment_round set version = version + 1, reduced_at = :at, closed_at = coalesce(closed_at, :at), "
					+ "import_obtained_by = null, import_consent_date = null, "
					+ "urgency = 9, status = case when status in ('RELEASED', 'ARCHIVED') then 'ARCHIVED' else 'CANCELLED' end "
					+ "where id = :round")
			.param("at", StoredTime.of(erasure.at()))
			.param("round", round)
			.update();
		this.newestRound.tellAnew(this.jdbc.sql("select client_id from assessment_round where id = ?")
			.param(round)
			.query(UUID.class)
			.single());
	}

	/** Where somebody sat. */
	record Place(UUID id, UUID roundId, String role, long version, int occupancy) {
	}

}
