package tandem.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How an executive has chosen about research, as their own page shows it.
 *
 * @param agreed when they agreed; {@code null} where they have not
 * @param mayAgree they can agree now
 * @param exported when answers of the round last went out; {@code null} where they never
 * have
 */
public record ResearchChoice(@Nullable Instant agreed, boolean mayAgree, @Nullable Instant exported) {

	/** There is something to choose, or to know. */
	public boolean isOffered() {
		return this.agreed != null || this.mayAgree || this.exported != null;
	}

}
