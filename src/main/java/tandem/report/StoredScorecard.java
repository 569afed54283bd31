package tandem.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

import tandem.assessment.Versions;

/**
 * A round's scorecard as it was computed, with the versions it was made with; written
 * once. Each change of the CEO's form before release makes a new edition.
 */
@Entity
@Immutable
@Table(name = "scorecard")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class StoredScorecard {

	@Id
	private UUID id;

	private UUID roundId;

	private int edition;

	private String instrument;

	private int algorithm;

	private String catalogue;

	private Instant createdAt;

	private String content;

	@NullUnmarked
	protected StoredScorecard() {
	}

	StoredScorecard(UUID id, UUID roundId, int edition, Versions versions, Instant createdAt, String content) {
		this.id = id;
		this.roundId = roundId;
		this.edition = edition;
		this.instrument = versions.instrument();
		this.algorithm = versions.algorithm();
		this.catalogue = versions.catalogue();
		this.createdAt = createdAt;
		this.content = content;
	}

	UUID roundId() {
		return this.roundId;
	}

	int edition() {
		return this.edition;
	}

	String content() {
		return this.content;
	}

}
