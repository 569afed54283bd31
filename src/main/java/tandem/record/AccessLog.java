package tandem.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.StoredTime;

/** Writes and reads who saw and did what; there is no way to change a line. */
@Component
public class AccessLog {

	private static final int ROUNDS_AT_A_TIME = 500;

	private final AccessEntries entries;

	private final JdbcOperations jdbc;

	private final Clock clock;

	AccessLog(AccessEntries entries, JdbcOperations jdbc, Clock clock) {
		this.entries = entries;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Where something happened. */
	public record Place(UUID practiceId, @Nullable UUID roundId) {
	}

	@Transactional
	public void write(Place place, Actor actor, Action action, String detail) {
		this.entries.save(new AccessEntry(UUID.randomUUID(), this.clock.instant(), place.practiceId(), place.roundId(),
				actor, action, detail));
	}

	/** The same of many rounds of a practice at once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void writeOfRounds(UUID practiceId, List<UUID> rounds, Actor actor, Action action) {
		Instant now = this.clock.instant();
		this.jdbc.batchUpdate(
				"""
						insert into access_entry (id, happened_at, practice_id, round_id, actor_kind, actor_id, actor_name, action,
						  detail) values (?, ?, ?, ?, ?, ?, ?, ?, '')""",
				rounds, ROUNDS_AT_A_TIME, (line, round) -> {
					line.setObject(1, UUID.randomUUID());
					line.setObject(2, StoredTime.of(now));
					line.setObject(3, practiceId);
					line.setObject(4, round);
					line.setString(5, actor.kind());
					line.setObject(6, actor.id());
					line.setString(7, actor.name());
					line.setString(8, action.code());
				});
	}

	/**
	 * For what is done again and again, such as reading: the first time is always
	 * written, a repetition within the hour is not.
	 */
	@Transactional
	public void writeOnceAnHour(Place place, Actor actor, Action action, String detail) {
		Instant anHourAgo = this.clock.instant().minus(Duration.ofHours(1));
		if (!this.entries.isWritten(place.roundId(), actor.id(), action.code(), detail, anHourAgo)) {
			write(place, actor, action, detail);
		}
	}

	/** This has happened in a round, whoever did it. */
	@Transactional(readOnly = true)
	public boolean isWritten(UUID roundId, Action action) {
		return this.entries.isWritten(roundId, action.code());
	}

	/** The lines of a round, the first one first, a page at a time. */
	@Transactional(readOnly = true)
	public Page<LoggedAccess> ofRound(UUID roundId, int page, int size) {
		return page(roundId, page, size, Sort.by("happenedAt", "id"));
	}

	/** What was done to the practice itself, the newest first. */
	@Transactional(readOnly = true)
	public Page<LoggedAccess> ofPractice(UUID practiceId, int page, int size) {
		return this.entries
			.findByPracticeIdAndRoundIdIsNull(practiceId,
					PageRequest.of(page, size, Sort.by("happenedAt", "id").descending()))
			.map(AccessEntry::view);
	}

	/** The same from the newest on, as people read it. */
	@Transactional(readOnly = true)
	public Page<LoggedAccess> newestOf(UUID roundId, int page, int size) {
		return page(roundId, page, size, Sort.by("happenedAt", "id").descending());
	}

	private Page<LoggedAccess> page(UUID roundId, int page, int size, Sort sort) {
		return this.entries.ofRound(roundId, PageRequest.of(page, size, sort)).map(AccessEntry::view);
	}

}
