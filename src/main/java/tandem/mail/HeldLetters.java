package tandem.mail;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/**
 * Tells which letters were written to whom. What was in them opens seats and accounts.
 */
@Component
@Order(30)
class HeldLetters implements HoldsPersonalData {

	private final JdbcClient jdbc;

	HeldLetters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("letter")
			.without("facts", "link", "once_key")
			.of(Whose.SEAT, "subject_id = :seat")
			.of(Whose.MEMBER, "subject_id = :member")
			.of(Whose.CLIENT, HeldTable.seatOfClient("subject_id"))
			.inOrder("posted_at, id"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		if (!erasure.people().isEmpty()) {
			tally.add("letter",
					this.jdbc.sql("delete from letter where subject_id in (:people)")
						.param("people", erasure.people())
						.update());
		}
		if (erasure.leaver() != null) {
			forgetMember(erasure, erasure.leaver(), tally);
		}
	}

	/** Their letters go; one that waits for somebody else names nobody any more. */
	private void forgetMember(Erasure erasure, Erasure.Leaver leaver, Erasure.Tally tally) {
		tally.add("letter",
				this.jdbc
					.sql("delete from letter where practice_id = :practice and (subject_id = :member "
							+ "or kind = :invitation and address in (:addresses))")
					.param("practice", erasure.practiceId())
					.param("member", leaver.id())
					.param("invitation", LetterKind.MEMBER_INVITATION.code())
					.param("addresses", leaver.addresses())
					.update());
		tally.add("letter",
				this.jdbc
					.sql("update letter set facts = replace(facts, :name, :standIn) where practice_id = :practice "
							+ "and status in ('waiting', 'refused') and position(:name in facts) > 0")
					.param("name", leaver.name() + "\n")
					.param("standIn", erasure.standIn() + "\n")
					.param("practice", erasure.practiceId())
					.update());
	}

}
