package tandem.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Coded;
import tandem.shared.EmailAddress;
import tandem.shared.StoredTime;

/**
 * The letters in the database. An instance that sends one has claimed it first: it moves
 * the letter's due time, and only one of two can find it unmoved.
 */
@Component
class Outbox {

	private final JdbcClient jdbc;

	Outbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A letter that is due.
	 *
	 * @param id the letter
	 * @param letter what it says
	 * @param posted when it was written
	 * @param expires until when it is worth trying
	 * @param tries how often it has been tried
	 * @param hours when it may arrive, if not at any time
	 */
	record Due(UUID id, Letter letter, Instant posted, Instant expires, int tries, @Nullable OfficeHours hours) {
	}

	/**
	 * When a letter goes out.
	 *
	 * @param onceKey which no other letter has
	 * @param notBefore not earlier
	 * @param hours at any time, or not
	 */
	record Posting(@Nullable String onceKey, Instant notBefore, @Nullable OfficeHours hours) {
	}

	/** Adds a letter; not, where its key is taken. */
	boolean add(Letter letter, Posting posting, Instant now) {
		Instant due = posting.notBefore().isBefore(now) ? now : posting.notBefore();
		String zone = (posting.hours() != null) ? posting.hours().zone().getId() : null;
		return this.jdbc.sql("""
				insert into letter (id, practice_id, subject_id, kind, address, recipient, language, facts, link,
				  once_key, day_zone, status, posted_at, due_at, expires_at, tries)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, 0) on conflict do nothing""")
			.params(Arrays.asList(UUID.randomUUID(), letter.about().practiceId(), letter.about().subjectId(),
					letter.kind().code(), letter.to().address().value(), letter.to().name(),
					letter.to().language().toLanguageTag(),
					String.join("", letter.facts().stream().map((fact) -> fact + "\n").toList()), letter.link(),
					posting.onceKey(), zone, StoredTime.of(now), StoredTime.of(due),
					StoredTime.of(due.plus(letter.kind().life()))))
			.update() == 1;
	}

	/** The letters that have waited longest past their time. */
	List<UUID> due(Instant now, int most) {
		return this.jdbc.sql("select id from letter where status = 'waiting' and due_at <= ? order by due_at limit ?")
			.params(StoredTime.of(now), most)
			.query(UUID.class)
			.list();
	}

	/**
	 * Takes a letter for one try. Should this instance die before it says what came of
	 * it, the letter is due again when the lease is over.
	 */
	Optional<Due> claim(UUID id, Instant now, Instant lease) {
		int claimed = this.jdbc.sql("""
				update letter set due_at = ?, tries = tries + 1
				where id = ? and status = 'waiting' and due_at <= ?""")
			.params(StoredTime.of(lease), id, StoredTime.of(now))
			.update();
		return (claimed == 1) ? this.jdbc.sql("""
				select id, practice_id, subject_id, kind, address, recipient, language, facts, link, posted_at,
				  expires_at, tries, day_zone from letter where id = ?""").param(id).query(Outbox::due).optional()
				: Optional.empty();
	}

	void sent(UUID id, Instant now) {
		settle(id, LetterStatus.SENT, null, now);
	}

	void giveUp(UUID id, String fault, Instant now) {
		settle(id, LetterStatus.GIVEN_UP, fault, now);
	}

	void putOff(UUID id, String fault, Instant until) {
		this.jdbc.sql("update letter set due_at = ?, fault = ? where id = ? and status = 'waiting'")
			.params(StoredTime.of(until), fault, id)
			.update();
	}

	/**
	 * Not a try: it was not the time of day. A letter’s life begins with its first try,
	 * and no later night makes it longer.
	 */
	void postpone(Due due, Instant until) {
		Instant expires = (due.tries() <= 1) ? until.plus(due.letter().kind().life()) : due.expires();
		this.jdbc
			.sql("update letter set due_at = ?, expires_at = ?, tries = tries - 1 where id = ? and status = 'waiting'")
			.params(StoredTime.of(until), StoredTime.of(expires), due.id())
			.update();
	}

	void refused(UUID id, String fault) {
		this.jdbc.sql("update letter set status = 'refused', fault = ? where id = ? and status = 'waiting'")
			.params(fault, id)
			.update();
	}

	/** Gives up what was refused and not tried anew in its time. */
	void giveUpExpired(Instant now) {
		this.jdbc.sql("""
				update letter set status = 'given-up', facts = '', link = null, settled_at = ?
				where status = 'refused' and expires_at <= ?""")
			.params(StoredTime.of(now), StoredTime.of(now))
			.update();
	}

	void takeBack(UUID subjectId, LetterKind kind, Instant now) {
		this.jdbc.sql("""
				update letter set status = 'given-up', facts = '', link = null, settled_at = ?
				where subject_id = ? and kind = ? and status in ('waiting', 'refused')""")
			.params(StoredTime.of(now), subjectId, kind.code())
			.update();
	}

	void takeBackOnce(UUID subjectId, String keyBegins, Instant now) {
		this.jdbc.sql("""
				update letter set status = 'given-up', facts = '', link = null, settled_at = ?
				where subject_id = ? and status in ('waiting', 'refused') and left(once_key, ?) = ?""")
			.params(StoredTime.of(now), subjectId, keyBegins.length(), keyBegins)
			.update();
	}

	void moveHours(UUID subjectId, LetterKind kind, OfficeHours hours) {
		this.jdbc.sql("""
				update letter set day_zone = ?
				where subject_id = ? and kind = ? and day_zone is not null and status in ('waiting', 'refused')""")
			.params(hours.zone().getId(), subjectId, kind.code())
			.update();
	}

	/** Their keys are free again: what is asked for anew is posted anew. */
	void takeBack(Collection<String> onceKeys) {
		this.jdbc.sql("delete from letter where once_key in (:keys) and status in ('waiting', 'refused')")
			.param("keys", onceKeys)
			.update();
	}

	int forget(UUID subjectId) {
		return this.jdbc.sql("delete from letter where subject_id = ?").param(subjectId).update();
	}

	private void settle(UUID id, LetterStatus status, @Nullable String fault, Instant now) {
		this.jdbc.sql("""
				update letter set status = ?, fault = ?, facts = '', link = null, settled_at = ?
				where id = ? and status = 'waiting'""")
			.params(Arrays.asList(status.code(), fault, StoredTime.of(now), id))
			.update();
	}

	private static Due due(ResultSet row, int number) throws SQLException {
		Letter letter = new Letter(Coded.of(LetterKind.class, row.getString("kind")),
				new Recipient(new EmailAddress(row.getString("address")), row.getString("recipient"),
						Locale.forLanguageTag(row.getString("language"))),
				new About(row.getObject("practice_id", UUID.class), row.getObject("subject_id", UUID.class)),
				row.getString("facts").lines().toList(), row.getString("link"));
		String zone = row.getString("day_zone");
		return new Due(row.getObject("id", UUID.class), letter, StoredTime.in(row, row.findColumn("posted_at")),
				StoredTime.in(row, row.findColumn("expires_at")), row.getInt("tries"),
				(zone != null) ? new OfficeHours(ZoneId.of(zone)) : null);
	}

}
