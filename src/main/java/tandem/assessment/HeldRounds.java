package tandem.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.Fate;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/**
 * Tells what is kept about clients, rounds and the people in them. Answers are handed to
 * their author only; a reader of the report gets them with the report.
 */
@Component
@Order(50)
class HeldRounds implements HoldsPersonalData {

	private static final String OF_THE_SEAT = "seat_id = :seat";

	private final JdbcClient jdbc;

	private final VacateSeats vacateSeats;

	private final NewestRound newestRound;

	HeldRounds(JdbcClient jdbc, VacateSeats vacateSeats, NewestRound newestRound) {
		this.jdbc = jdbc;
		this.newestRound = newestRound;
		this.vacateSeats = vacateSeats;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(
				HeldTable.named("client")
					.of(Whose.SEAT, "id = (select r.client_id from assessment_round r where r.id = :round)")
					.of(Whose.MEMBER, "practice_id = :practice and keeper_id = :member")
					.of(Whose.CLIENT, "id = :client")
					.erased(Fate.STAYS)
					.inOrder("created_at, id"),
				HeldTable.named("assessment_round")
					.of(Whose.SEAT, "id = :round")
					.of(Whose.CLIENT, "client_id = :client")
					.of(Whose.MEMBER, "practice_id = :practice and lead_member_id = :member")
					.erased(Fate.STAYS)
					.inOrder("created_at, id"),
				HeldTable.named("seat")
					.without("code_hash")
					.of(Whose.SEAT, "id = :seat")
					.of(Whose.CLIENT, HeldTable.ROUND_OF_CLIENT)
					.closing(Whose.CLIENT, "receipt", "pace_confirmed_at", "revision", "research_agreed_at")
					.inOrder("round_id, role"),
				HeldTable.named("seat_link")
					.without("secret_hash")
					.of(Whose.SEAT, OF_THE_SEAT)
					.of(Whose.CLIENT, HeldTable.seatOfClient("seat_id"))
					.inOrder("created_at, id"),
				HeldTable.named("seat_device")
					.without("secret_hash")
					.of(Whose.SEAT, OF_THE_SEAT)
					.inOrder("added_at, id"),
				HeldTable.named("resume_reset").without("code_hash").of(Whose.SEAT, OF_THE_SEAT),
				HeldTable.named("answer").of(Whose.SEAT, OF_THE_SEAT).inOrder("field"),
				HeldTable.named("page_pace").of(Whose.SEAT, OF_THE_SEAT).inOrder("page"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		remove("answer", "seat_id", erasure.sheets(), tally);
		remove("page_pace", "seat_id", erasure.sheets(), tally);
		remove("resume_reset", "seat_id", erasure.people(), tally);
		remove("seat_link", "seat_id", erasure.people(), tally);
		remove("seat_device", "seat_id", erasure.people(), tally);
		this.vacateSeats.vacate(erasure, tally);
		List<UUID> clients = clientsOf(erasure.rounds());
		remove("assessment_round", "id", erasure.rounds(), tally);
		clients.forEach(this.newestRound::tellAnew);
		if (erasure.clientId() != null) {
			remove("client", "id", List.of(erasure.clientId()), tally);
		}
		if (erasure.leaver() != null) {
			forgetLeaver(erasure.leaver(), tally);
		}
	}

	/**
	 * Rounds and consents point at the row without a name. It is nobody who leads now, so
	 * that no answer opens to anybody by it.
	 */
	private void forgetLeaver(Erasure.Leaver leaver, Erasure.Tally tally) {
		Map.of("seat", "named_lead_id", "assessment_round", "lead_member_id", "client", "keeper_id")
			.forEach((table, column) -> tally.add(table,
					this.jdbc
						.sql("update %s set %s = :standIn, version = version + 1 where %s = :member".formatted(table,
								column, column))
						.param("standIn", leaver.standIn())
						.param("member", leaver.id())
						.update()));
	}

	private List<UUID> clientsOf(Collection<UUID> rounds) {
		return rounds.isEmpty() ? List.of()
				: this.jdbc.sql("select distinct client_id from assessment_round where id in (:rounds)")
					.param("rounds", rounds)
					.query(UUID.class)
					.list();
	}

	private void remove(String table, String column, Collection<UUID> ids, Erasure.Tally tally) {
		if (!ids.isEmpty()) {
			tally.add(table,
					this.jdbc.sql("delete from " + table + " where " + column + " in (:ids)")
						.param("ids", ids)
						.update());
		}
	}

}
