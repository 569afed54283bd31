package tandem.record;

import java.util.ArrayList;
import java.util.List;
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
 * Tells what the log keeps, and takes names out of it: the one exception to a line being
 * written once.
 */
@Component
@Order(20)
class HeldRecord implements HoldsPersonalData {

	/** Actions of which the detail names a member, or gives their address. */
	private static final List<Action> NAMING = List.of(Action.MEMBER_INVITED, Action.INVITATION_RENEWED,
			Action.INVITATION_WITHDRAWN, Action.MEMBER_JOINED, Action.MEMBER_MADE_OWNER, Action.MEMBER_MADE_CONSULTANT,
			Action.MEMBER_DEACTIVATED, Action.MEMBER_REACTIVATED, Action.MEMBER_LEFT, Action.RECOVERY_LINK_MADE,
			Action.ADDRESS_CHANGED, Action.LEAD_HANDED_OVER, Action.LEAD_ACCEPTED, Action.LEAD_REFUSED);

	private static final List<Action> TOKENS = List.of(Action.TOKEN_MADE, Action.TOKEN_REVOKED);

	/** Actions of which the detail says what a link to a report was called. */
	private static final List<Action> SHARES = List.of(Action.SHARE_MADE, Action.SHARE_ENDED, Action.SHARE_MARKS_AGREED,
			Action.SHARE_MARKS_CLOSED);

	private static final String ARROW = " → ";

	private final JdbcClient jdbc;

	HeldRecord(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("access_entry")
			.of(Whose.SEAT, "round_id = :round and (:executive or actor_id = :seat or detail = :role)")
			.of(Whose.MEMBER,
					"practice_id = :practice and (actor_id = :member or round_id is null and (position(:email in detail) > 0 "
							+ "or position(cast(:member as varchar) in detail) > 0))")
			.of(Whose.CLIENT,
					HeldTable.ROUND_OF_CLIENT + " or (practice_id = :practice and round_id is null "
							+ "and detail = cast(:client as varchar))")
			.erased(Fate.STAYS)
			.inOrder("happened_at, id"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		if (!erasure.rounds().isEmpty()) {
			tally.add("access_entry",
					this.jdbc.sql("delete from access_entry where round_id in (:rounds)")
						.param("rounds", erasure.rounds())
						.update());
		}
		if (erasure.clientId() != null) {
			tally.add("access_entry", this.jdbc
				.sql("delete from access_entry where practice_id = :practice and round_id is null and detail = :client")
				.param("practice", erasure.practiceId())
				.param("client", erasure.clientId().toString())
				.update());
		}
		if (!erasure.results().isEmpty()) {
			this.jdbc
				.sql("update access_entry set detail = :standIn where round_id in (:results) and action = :imported")
				.param("standIn", erasure.standIn())
				.param("results", erasure.results())
				.param("imported", Action.ANSWERS_IMPORTED.code())
				.update();
		}
		erasure.people().forEach((seat) -> forgetInLinks(seat, erasure.standIn()));
		if (!erasure.people().isEmpty()) {
			tally.add("access_entry",
					this.jdbc
						.sql("update access_entry set actor_kind = 'erased', actor_id = null, actor_name = :standIn "
								+ "where practice_id = :practice and actor_id in (:people)")
						.param("standIn", erasure.standIn())
						.param("practice", erasure.practiceId())
						.param("people", erasure.people())
						.update());
		}
		if (erasure.leaver() != null) {
			forgetMember(erasure, erasure.leaver(), tally);
		}
	}

	/** What a link to a report was called may name somebody: “with Cleo Haas”. */
	private void forgetInLinks(UUID seat, String standIn) {
		this.jdbc
			.sql("""
					update access_entry set
					  detail = left(replace(detail, (select s.person_name from seat s where s.id = :seat),
					    cast(:standIn as varchar)), 500),
					  actor_name = case when actor_kind = 'link' then left(replace(actor_name,
					    (select s.person_name from seat s where s.id = :seat), cast(:standIn as varchar)), 200) else actor_name end
					where round_id = (select s.round_id from seat s where s.id = :seat)
					  and (action in (:actions) or actor_kind = 'link')""")
			.param("seat", seat)
			.param("standIn", standIn)
			.param("actions", SHARES.stream().map(Action::code).toList())
			.update();
	}

	/** The lines stay, without the name, the address or what a token was called. */
	private void forgetMember(Erasure erasure, Erasure.Leaver leaver, Erasure.Tally tally) {
		List<String> texts = new ArrayList<>(leaver.addresses());
		texts.add(leaver.name());
		tally.add("access_entry", inDetails(erasure, NAMING, texts));
		tally.add("access_entry", inDetails(erasure, TOKENS, leaver.tokens()));
		tally.add("access_entry", inHandOvers(erasure, "detail like '% → %' and left(detail, :length) = :text",
				":standIn || substring(detail from :length + 1)", leaver.name() + ARROW));
		tally.add("access_entry", inHandOvers(erasure, "detail like '% → %' and right(detail, :length) = :text",
				"left(detail, char_length(detail) - :length) || :standIn", ARROW + leaver.name()));
		tally.add("access_entry",
				this.jdbc
					.sql("update access_entry set actor_kind = 'erased', actor_id = null, actor_name = :standIn "
							+ "where practice_id = :practice and actor_id = :member")
					.param("standIn", erasure.standIn())
					.param("practice", erasure.practiceId())
					.param("member", leaver.id())
					.update());
	}

	private int inDetails(Erasure erasure, List<Action> actions, List<String> texts) {
		return texts.isEmpty() ? 0
				: this.jdbc
					.sql("update access_entry set detail = :standIn where practice_id = :practice "
							+ "and action in (:actions) and detail in (:texts)")
					.param("standIn", erasure.standIn())
					.param("practice", erasure.practiceId())
					.param("actions", actions.stream().map(Action::code).toList())
					.param("texts", texts)
					.update();
	}

	/** “Kit Lund → Olga Ode” */
	private int inHandOvers(Erasure erasure, String condition, String becomes, String text) {
		String standIn = text.startsWith(ARROW) ? ARROW + erasure.standIn() : erasure.standIn() + ARROW;
		return this.jdbc
			.sql("update access_entry set detail = " + becomes.replace(":standIn", "cast(:standIn as varchar)")
					+ " where practice_id = :practice and action in (:actions) and " + condition)
			.param("standIn", standIn)
			.param("practice", erasure.practiceId())
			.param("actions", List.of(Action.CLIENT_HANDED_OVER.code(), Action.LEAD_HANDED_OVER.code()))
			.param("length", text.length())
			.param("text", text)
			.update();
	}

}
