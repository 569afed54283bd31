package tandem.assessment;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * That a person has agreed to who sees what, and the code with which they come back.
 *
 * @param consentedAt when; {@code null} before
 * @param consentedDisclosure to which version of the text
 * @param blindSpotsForPair the CEO lets the pair see the CEO's rating of the sources
 * @param codeHash of the resume code; none where consent was obtained elsewhere
 */
@Embeddable
record GivenConsent(@Nullable Instant consentedAt, @Nullable String consentedDisclosure, boolean blindSpotsForPair,
		@Nullable String codeHash) {

	/** Not agreed yet, or taken back. */
	static final GivenConsent NONE = new GivenConsent(null, null, false, null);

	boolean isGiven() {
		return this.consentedAt != null;
	}

	/** Obtained elsewhere; a code that was chosen here goes on guarding the seat. */
	GivenConsent elsewhere(String disclosure, Instant now) {
		return new GivenConsent(now, disclosure, this.blindSpotsForPair, this.codeHash);
	}

	/** The same under another code, instead of one that was forgotten. */
	GivenConsent under(String otherCodeHash) {
		return new GivenConsent(this.consentedAt, this.consentedDisclosure, this.blindSpotsForPair, otherCodeHash);
	}

}
