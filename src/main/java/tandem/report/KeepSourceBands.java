package tandem.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import tandem.assessment.WhatIsLeft;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.StoredTime;

/**
 * Keeps the bands of the four sources, and nothing else, of a report whose answers are
 * about to go.
 */
@Component
public class KeepSourceBands implements WhatIsLeft {

	private final StoredScorecards scorecards;

	private final JsonMapper json;

	private final JdbcClient jdbc;

	KeepSourceBands(StoredScorecards scorecards, JsonMapper json, JdbcClient jdbc) {
		this.scorecards = scorecards;
		this.json = json;
		this.jdbc = jdbc;
	}

	/** One source as it stays. */
	public record KeptBand(ConflictSource source, Band band, boolean firm) {
	}

	/**
	 * Keeps them.
	 * @param heldUntil until when the other executive may say that they stay, open to
	 * nobody till then; {@code null} where nobody has to be asked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(UUID roundId, @Nullable Instant heldUntil) {
		OffsetDateTime held = (heldUntil != null) ? StoredTime.of(heldUntil) : null;
		this.scorecards.findFirstByRoundIdOrderByEditionDesc(roundId)
			.map((stored) -> this.json.readValue(stored.content(), KeptScorecard.class))
			.ifPresent((scorecard) -> scorecard.sources()
				.forEach((source, rating) -> this.jdbc.sql(
						"insert into source_band (round_id, source, band, firm, held_until) values (:round, :source, :band, :firm, :held)")
					.param("round", roundId)
					.param("source", source)
					.param("band", rating.band())
					.param("firm", rating.firm())
					.param("held", held, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
					.update()));
	}

	/** The bands that are open; none while somebody is asked. */
	@Transactional(readOnly = true)
	public List<KeptBand> open(UUID roundId) {
		return this.jdbc.sql("select source, band, firm from source_band where round_id = ? and held_until is null")
			.param(roundId)
			.query((row, number) -> new KeptBand(Coded.of(ConflictSource.class, row.getString(1)),
					Coded.of(Band.class, row.getString(2)), row.getBoolean(3)))
			.list()
			.stream()
			.sorted(java.util.Comparator.comparing(KeptBand::source))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Left leftOf(UUID roundId, Instant now) {
		return this.jdbc.sql("select held_until from source_band where round_id = ? order by source limit 1")
			.param(roundId)
			.query((row, number) -> Optional.ofNullable(StoredTime.ifAny(row, 1)))
			.optional()
			.map((held) -> new Left(held.filter(now::isBefore).orElse(null), held.isEmpty()))
			.orElse(new Left(null, false));
	}

	/** Whether the other executive is still asked. */
	@Transactional(readOnly = true)
	public boolean isAsked(UUID roundId, Instant now) {
		return this.jdbc.sql("select count(*) from source_band where round_id = ? and held_until > ?")
			.params(roundId, StoredTime.of(now))
			.query(Long.class)
			.single() > 0;
	}

	/** The other executive agrees; whether there was still something to agree to. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean agree(UUID roundId, Instant now) {
		return this.jdbc.sql("update source_band set held_until = null where round_id = ? and held_until > ?")
			.params(roundId, StoredTime.of(now))
			.update() > 0;
	}

	/** They go after all; how many did. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int remove(UUID roundId) {
		return this.jdbc.sql("delete from source_band where round_id = ?").param(roundId).update();
	}

	/** Removes whatever nobody has agreed to in time. */
	@Transactional
	public int removeUnanswered(Instant now) {
		return this.jdbc.sql("delete from source_band where held_until <= ?").param(StoredTime.of(now)).update();
	}

}
