package tandem.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
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

	private static final String NOT_ARRIVED = """
			from letter where practice_id = ? and (subject_id = ? or ? = true) and (status in ('waiting', 'refused')
			  or (status = 'given-up' and fault is not null and posted_at > ?))""";

	private final JdbcClient jdbc;

	private final Clock clock;

	LookAfterMail(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whose letters somebody sees.
	 *
	 * @param practiceId of this practice only
	 * @param memberId their own
	 * @param all everybody's: for those who see every client
	 */
	public record Sight(UUID practiceId, UUID memberId, boolean all) {
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<UndeliveredLetter> notArrived(Sight sight, Slice slice) {
		return this.jdbc
			.sql("select id, kind, recipient, address, posted_at, due_at, tries, status, fault " + NOT_ARRIVED
					+ " order by posted_at desc, id limit ? offset ?")
			.params(sight.practiceId(), sight.memberId(), sight.all(), recent(), slice.size(), slice.offset())
			.query(LookAfterMail::letter)
			.list();
	}

	@Transactional(readOnly = true)
	public long count(Sight sight) {
		return this.jdbc.sql("select count(*) " + NOT_ARRIVED)
			.params(sight.practiceId(), sight.memberId(), sight.all(), recent())
			.query(Long.class)
			.single();
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

	/** At once, whatever was planned; a letter whose text is gone stays where it is. */
	@Transactional
	public boolean tryAgain(Sight sight, UUID letterId) {
		return this.jdbc
			.sql("""
					update letter set status = 'waiting', due_at = ?
					where id = ? and practice_id = ? and (subject_id = ? or ? = true) and status in ('waiting', 'refused')""")
			.params(StoredTime.of(this.clock.instant()), letterId, sight.practiceId(), sight.memberId(), sight.all())
			.update() == 1;
	}

	/** For good: its text goes. */
	@Transactional
	public boolean giveUp(Sight sight, UUID letterId) {
		return this.jdbc
			.sql("""
					update letter set status = 'given-up', facts = '', link = null, settled_at = ?
					where id = ? and practice_id = ? and (subject_id = ? or ? = true) and status in ('waiting', 'refused')""")
			.params(StoredTime.of(this.clock.instant()), letterId, sight.practiceId(), sight.memberId(), sight.all())
			.update() == 1;
	}

	/** Whether the practice has such a letter, whatever became of it. */
	@Transactional(readOnly = true)
	public boolean has(Sight sight, UUID letterId) {
		return this.jdbc
			.sql("select count(*) from letter where id = ? and practice_id = ? and (subject_id = ? or ? = true)")
			.params(letterId, sight.practiceId(), sight.memberId(), sight.all())
			.query(Integer.class)
			.single() == 1;
	}

	private OffsetDateTime recent() {
		return StoredTime.of(this.clock.instant().minus(RECENT));
	}

	private static UndeliveredLetter letter(ResultSet row, int number) throws SQLException {
		return new UndeliveredLetter(row.getObject(1, UUID.class), Coded.of(LetterKind.class, row.getString(2)),
				row.getString(3), row.getString(4), StoredTime.in(row, 5), StoredTime.in(row, 6), row.getInt(7),
				Coded.of(LetterStatus.class, row.getString(8)), row.getString(9));
	}

}
