package tandem.assessment;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import tandem.shared.Coded;

/**
 * That a person has agreed to who sees what, and the code with which they come back.
 *
 * @param consentedAt when; {@code null} before
 * @param consentedDisclosure to which version of the text
 * @param blindSpotsForPair the CEO lets the pair see the CEO's rating of the sources
 * @param codeHash of the resume code; none where consent was obtained elsewhere
 * @param researchAgreedAt when the person let the answers be used for research;
 * {@code null} where they do not
 */
@Embeddable
record GivenConsent(@Nullable Instant consentedAt, @Nullable String consentedDisclosure, boolean blindSpotsForPair,
		@Nullable String codeHash, @Nullable Instant researchAgreedAt) {

	/** Not agreed yet, or taken back. */
	static final GivenConsent NONE = new GivenConsent(null, null, false, null, null);

	/** Agreed to now, without a word on research. */
	static GivenConsent now(Instant now, String disclosure, boolean blindSpotsForPair, String codeHash) {
		return new GivenConsent(now, disclosure, blindSpotsForPair, codeHash, null);
	}

	/** The text that was agreed to. */
	Optional<DisclosureText> text() {
		return Optional.ofNullable(this.consentedDisclosure).flatMap((code) -> Coded.find(DisclosureText.class, code));
	}

	boolean isGiven() {
		return this.consentedAt != null;
	}

	/** Obtained elsewhere; a code that was chosen here goes on guarding the seat. */
	GivenConsent elsewhere(String disclosure, Instant now) {
		return new GivenConsent(now, disclosure, this.blindSpotsForPair, this.codeHash, null);
	}

	/** The same under another code, instead of one that was forgotten. */
	GivenConsent under(String otherCodeHash) {
		return new GivenConsent(this.consentedAt, this.consentedDisclosure, this.blindSpotsForPair, otherCodeHash,
				this.researchAgreedAt);
	}

	/** The same with another word on research; {@code null} takes it back. */
	GivenConsent forResearch(@Nullable Instant agreedAt) {
		return new GivenConsent(this.consentedAt, this.consentedDisclosure, this.blindSpotsForPair, this.codeHash,
				agreedAt);
	}

}
