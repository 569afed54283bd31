package tandem.assessment;

import java.util.UUID;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Language;

/** Keeps the language that a person chose for their seat: pages and mails follow it. */
@Component
public class SpeakToSeat {

	private final JdbcOperations jdbc;

	SpeakToSeat(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public void in(Language language, UUID seatId) {
		this.jdbc.update("update seat set language = ? where id = ?", language.code(), seatId);
	}

	/** Somebody else sits there. */
	@Transactional
	public void asTheRound(UUID seatId) {
		this.jdbc.update("update seat set language = null where id = ?", seatId);
	}

	/** Takes over what was chosen before the seat was open; an earlier choice stays. */
	@Transactional
	public void atFirstIn(Language language, UUID seatId) {
		this.jdbc.update("update seat set language = ? where id = ? and language is null", language.code(), seatId);
	}

}
