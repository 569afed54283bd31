package tandem.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Coded;
import tandem.shared.Slice;
import tandem.shared.StoredTime;

/** Shows a practice which of its letters have not arrived, and decides about them. */
@Component
public class LookAfterMail {

	/** What was given up longer ago is of no use to anybody. */
	private static final Duration RECENT = Duration.ofDays(30);

	/**
	 * Lists the three states, though the last line alone would do: so the index over a
	 * practice’s states is read, and not all that was ever sent.
	 */
	private static final String NOT_ARRIVED = """
			status in ('waiting', 'refused', 'given-up')
			and (status in ('waiting', 'refused') or (fault is not null and posted_at > :recent))""";

	private final JdbcClient jdbc;

	private final LettersInSight lettersInSight;

	private final Clock clock;

	LookAfterMail(JdbcClient jdbc, LettersInSight lettersInSight, Clock clock) {
		this.jdbc = jdbc;
		this.lettersInSight = lettersInSight;
		this.clock = clock;
	}

	/**
	 * Whose letters somebody sees.
	 *
	 * @param practiceId of this practice only
	 * @param memberId their own, and those of the rounds that they see
	 * @param all everybody's: for those who see every client
	 */
	public record Sight(UUID practiceId, UUID memberId, boolean all) {
	}

	/**
	 * A page of what was found.
	 *
	 * @param letters the newest first
	 * @param more there is a page after this one
	 */
	public record Found(List<UndeliveredLetter> letters, boolean more) {
	}

	@Transactional(readOnly = true)
	public Found notArrived(Sight sight, Slice slice) {
		List<UndeliveredLetter> found = seenBy(sight,
				"select id, kind, recipient, address, posted_at, due_at, tries, status, fault from letter",
				NOT_ARRIVED + " order by posted_at desc, id limit :size offset :offset")
			.param("recent", StoredTime.of(this.clock.instant().minus(RECENT)))
			.param("size", slice.size() + 1)
			.param("offset", slice.offset())
			.query(LookAfterMail::letter)
			.list();
		return new Found(found.subList(0, Math.min(slice.size(), found.size())), found.size() > slice.size());
	}

	/**
	 * Those of them whose newest letter with a personal link could not be delivered, and
	 * is not tried any more by itself.
	 */
	@Transactional(readOnly = true)
	public Set<UUID> withoutTheirLink(Collection<UUID> seatIds) {
		return seatIds.isEmpty() ? Set.of()
				: this.jdbc.sql("""
						select l.subject_id from letter l
						where l.subject_id in (:seats) and l.kind in ('invitation', 'link')
						  and (l.status = 'refused' or (l.status = 'given-up' and l.fault is not null))
						  and not exists (select 1 from letter n where n.subject_id = l.subject_id
						    and n.kind in ('invitation', 'link') and n.posted_at > l.posted_at)""")
					.param("seats", seatIds)
					.query(UUID.class)
					.set();
	}

	/**
	 * Whether the newest letter of this kind reached nobody, and is not tried any more by
	 * itself, whoever gave it up.
	 */
	@Transactional(readOnly = true)
	public boolean isLost(UUID subjectId, LetterKind kind) {
		return this.jdbc
			.sql("select status from letter where subject_id = ? and kind = ? order by posted_at desc limit 1")
			.params(subjectId, kind.code())
			.query(String.class)
			.optional()
			.map((status) -> Coded.of(LetterStatus.class, status))
			.filter((status) -> status == LetterStatus.REFUSED || status == LetterStatus.GIVEN_UP)
			.isPresent();
	}

	/** At once, whatever was planned; a letter whose text is gone stays where it is. */
	@Transactional
	public boolean tryAgain(Sight sight, UUID letterId) {
		return change(sight, letterId, "update letter set status = 'waiting', due_at = :now");
	}

	/** For good: its text goes. */
	@Transactional
	public boolean giveUp(Sight sight, UUID letterId) {
		return change(sight, letterId,
				"update letter set status = 'given-up', facts = '', link = null, settled_at = :now");
	}

	/** Whether there is such a letter in sight, whatever became of it. */
	@Transactional(readOnly = true)
	public boolean has(Sight sight, UUID letterId) {
		return seenBy(sight, "select count(*) from letter", "id = :letter").param("letter", letterId)
			.query(Integer.class)
			.single() == 1;
	}

	private boolean change(Sight sight, UUID letterId, String update) {
		return seenBy(sight, update, "id = :letter and status in ('waiting', 'refused')").param("letter", letterId)
			.param("now", StoredTime.of(this.clock.instant()))
			.update() == 1;
	}

	/** A statement about the letters that somebody sees, and no other. */
	private JdbcClient.StatementSpec seenBy(Sight sight, String what, String which) {
		String seen = sight.all() ? "" : " and (subject_id = :member or " + this.lettersInSight.condition() + ")";
		JdbcClient.StatementSpec statement = this.jdbc
			.sql(what + " where practice_id = :practice" + seen + " and " + which)
			.param("practice", sight.practiceId());
		return sight.all() ? statement : statement.param("member", sight.memberId());
	}

	private static UndeliveredLetter letter(ResultSet row, int number) throws SQLException {
		return new UndeliveredLetter(row.getObject(1, UUID.class), Coded.of(LetterKind.class, row.getString(2)),
				row.getString(3), row.getString(4), StoredTime.in(row, 5), StoredTime.in(row, 6), row.getInt(7),
				Coded.of(LetterStatus.class, row.getString(8)), row.getString(9));
	}

}
