package tandem.workshop;

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
 * Tells what was agreed. It goes with the results that it came of; where those stay, what
 * somebody alone had to do goes with them, and their name out of the words of the rest.
 */
@Component
@Order(20)
class HeldActions implements HoldsPersonalData {

	private static final String TABLE = "agreed_action";

	/** A name is a text of 200 at most, a note of 1000; what stands in may be longer. */
	private static final String WITHOUT_NAME = """
			update agreed_action set title = left(replace(title, :name, :standIn), 200),
			  other_name = left(replace(other_name, :name, :standIn), 200),
			  note = left(replace(note, :name, :standIn), 1000), version = version + 1
			where round_id = :round and (title like :like escape '!' or other_name like :like escape '!'
			  or note like :like escape '!')""";

	private final JdbcClient jdbc;

	HeldActions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named(TABLE)
			.of(Whose.SEAT, "round_id = :round")
			.of(Whose.MEMBER, "practice_id = :practice and written_by = :member")
			.of(Whose.CLIENT, HeldTable.ROUND_OF_CLIENT)
			.erased(Fate.GOES_WITH_RESULTS)
			.inOrder("round_id, place, id"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		removeOf(erasure.results(), tally);
		removeOf(erasure.rounds(), tally);
		if (erasure.results().isEmpty() && erasure.rounds().isEmpty()) {
			erasure.people().forEach((seat) -> forget(seat, erasure.standIn(), tally));
		}
	}

	private void removeOf(List<UUID> rounds, Erasure.Tally tally) {
		if (!rounds.isEmpty()) {
			tally.add(TABLE,
					this.jdbc.sql("delete from agreed_action where round_id in (:rounds)")
						.param("rounds", rounds)
						.update());
		}
	}

	private void forget(UUID seat, String standIn, Erasure.Tally tally) {
		Person person = this.jdbc.sql("select round_id, role, person_name from seat where id = ?")
			.param(seat)
			.query(Person.class)
			.single();
		tally.add(TABLE,
				this.jdbc.sql("delete from agreed_action where round_id = ? and who = ?")
					.params(person.roundId(), person.role())
					.update());
		this.jdbc.sql("""
				update agreed_action set note = null, noted_by = null, version = version + 1
				where round_id = ? and noted_by = ?""").params(person.roundId(), seat).update();
		this.jdbc.sql(WITHOUT_NAME)
			.params(Map.of("name", person.personName(), "standIn", standIn, "round", person.roundId(), "like",
					"%" + person.personName().replaceAll("[!%_]", "!$0") + "%"))
			.update();
	}

	/** Who goes. */
	record Person(UUID roundId, String role, String personName) {
	}

}
