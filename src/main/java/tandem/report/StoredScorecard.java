package tandem.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.assessment.Versions;
import tandem.shared.ConflictSource;

/**
 * A round's scorecard as it was computed, with the versions it was made with; written
 * once, the ratings beside it as whole numbers for counting across firms. Each change of
 * the CEO's form before release makes a new edition.
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

	private @Nullable Integer riskPerspective;

	private @Nullable Integer riskGoals;

	private @Nullable Integer riskAccountability;

	private @Nullable Integer riskStructure;

	@NullUnmarked
	protected StoredScorecard() {
	}

	StoredScorecard(UUID id, UUID roundId, int edition, Versions versions, Instant createdAt, String content,
			Map<ConflictSource, Integer> risks) {
		this.id = id;
		this.roundId = roundId;
		this.edition = edition;
		this.instrument = versions.instrument();
		this.algorithm = versions.algorithm();
		this.catalogue = versions.catalogue();
		this.createdAt = createdAt;
		this.content = content;
		this.riskPerspective = risks.get(ConflictSource.PERSPECTIVE);
		this.riskGoals = risks.get(ConflictSource.GOALS);
		this.riskAccountability = risks.get(ConflictSource.ACCOUNTABILITY);
		this.riskStructure = risks.get(ConflictSource.STRUCTURE);
	}

	int edition() {
		return this.edition;
	}

	String content() {
		return this.content;
	}

}
