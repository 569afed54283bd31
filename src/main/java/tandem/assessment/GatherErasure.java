package tandem.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Erasure;
import tandem.shared.Seat;

/**
 * Says what an erasure means: who and what goes with a person, a round or a client. It
 * locks what it names, the round before its seats as everywhere, so that nobody writes
 * into what is going.
 */
@Component
public class GatherErasure {

	private final JdbcClient jdbc;

	private final Clock clock;

	GatherErasure(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A round as an erasure finds it.
	 *
	 * @param id the round
	 * @param practiceId whose it is
	 * @param clientId of which client
	 * @param language in which the round began
	 * @param answered both executives had submitted, and the answers are still there
	 * @param released the bands were open
	 * @param seats who sits where
	 */
	public record Found(UUID id, UUID practiceId, UUID clientId, String language, boolean answered, boolean released,
			List<Place> seats) {

		List<UUID> people() {
			return this.seats.stream().map(Place::id).toList();
		}

		public Place place(UUID seatId) {
			return this.seats.stream().filter((place) -> place.id().equals(seatId)).findFirst().orElseThrow();
		}

		/** The results that an erasure of this person takes along. */
		public boolean losesItsResults(UUID seatId) {
			return this.answered && place(seatId).role().isExecutive();
		}

		/** Results are made again without the CEO's form. */
		public boolean isScoredAnew(UUID seatId) {
			return this.answered && !place(seatId).role().isExecutive() && place(seatId).submitted();
		}

	}

	/** A seat: whose, and whether its sheet is locked. */
	public record Place(UUID id, Seat role, boolean submitted) {
	}

	/** The round of a seat, locked; empty where the person is gone already. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Found> lockOfSeat(UUID seatId) {
		return this.jdbc.sql("select round_id from seat where id = ?")
			.param(seatId)
			.query(UUID.class)
			.optional()
			.flatMap(this::lock)
			.filter((found) -> found.people().contains(seatId));
	}

	/** A round, locked with its seats until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Found> lock(UUID roundId) {
		return this.jdbc.sql("""
				select id, practice_id, client_id, language, status, released_at is not null as released,
				  reduced_at is not null as reduced from assessment_round where id = ? for update""")
			.param(roundId)
			.query(RoundRow.class)
			.optional()
			.map((row) -> new Found(row.id(), row.practiceId(), row.clientId(), row.language(), row.isAnswered(),
					row.released(), seats(roundId)));
	}

	/** The rounds of a client, which is locked first: none can be added meanwhile. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<List<UUID>> lockClient(UUID clientId) {
		return this.jdbc.sql("select id from client where id = ? for update")
			.param(clientId)
			.query(UUID.class)
			.optional()
			.map((id) -> this.jdbc.sql("select id from assessment_round where client_id = ? order by id")
				.param(id)
				.query(UUID.class)
				.list());
	}

	/**
	 * One person. Where both had submitted, the answers of both go: each sheet guesses at
	 * the other's, and no result stays without them.
	 */
	public Erasure ofPerson(Found round, UUID seatId, String standIn) {
		boolean results = round.losesItsResults(seatId);
		return new Erasure(round.practiceId(), List.of(seatId), results ? round.people() : List.of(seatId),
				results ? List.of(round.id()) : List.of(), List.of(), null, standIn, this.clock.instant());
	}

	/** Everybody and everything but the round itself, at the end of retention. */
	public Erasure ofAnswers(Found round, String standIn) {
		return new Erasure(round.practiceId(), round.people(), round.people(), List.of(round.id()), List.of(), null,
				standIn, this.clock.instant());
	}

	/** Rounds as a whole, and their client with the last of them. */
	public Erasure ofRounds(UUID practiceId, List<Found> rounds, @Nullable UUID clientId) {
		List<UUID> people = new ArrayList<>();
		rounds.forEach((round) -> people.addAll(round.people()));
		List<UUID> ids = rounds.stream().map(Found::id).toList();
		return new Erasure(practiceId, people, people, ids, ids, clientId, "", this.clock.instant());
	}

	private List<Place> seats(UUID roundId) {
		return this.jdbc.sql(
				"select id, role, submitted_at is not null as submitted from seat where round_id = ? order by role for update")
			.param(roundId)
			.query(Place.class)
			.list();
	}

	/** As it is stored. */
	record RoundRow(UUID id, UUID practiceId, UUID clientId, String language, RoundStatus status, boolean released,
			boolean reduced) {

		boolean isAnswered() {
			return !this.reduced && (this.status == RoundStatus.COMPLETE || this.status == RoundStatus.RELEASED
					|| this.status == RoundStatus.ARCHIVED || this.released);
		}

	}

}
