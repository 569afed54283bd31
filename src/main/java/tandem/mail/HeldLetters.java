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
	}

}
