package tandem.assessment;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import tandem.shared.EmailAddress;

/** What a person has let stand about mail, and when they have been reminded. */
@Embeddable
class Reach {

	/** As the person saw it when they agreed; what is changed later does not count. */
	private @Nullable String consentedEmail;

	private @Nullable Instant remindedAt;

	private @Nullable Instant remindAt;

	/**
	 * Keeps the address that the person saw, if it is still the one.
	 * @param shown as their page said it; nothing, if they said that it is not theirs
	 */
	void consent(@Nullable String shown, @Nullable String email) {
		this.consentedEmail = (shown != null && shown.equals(email)) ? shown : null;
	}

	void forgetConsent() {
		this.consentedEmail = null;
	}

	/** Somebody else: nobody has reminded them yet. */
	void startAnew() {
		this.consentedEmail = null;
		this.remindedAt = null;
	}

	void reminded(Instant now) {
		this.remindedAt = now;
	}

	void remindNext(@Nullable Instant moment) {
		this.remindAt = moment;
	}

	Optional<EmailAddress> consentedAddress() {
		return Optional.ofNullable(this.consentedEmail).flatMap(EmailAddress::read);
	}

	@Nullable Instant remindedAt() {
		return this.remindedAt;
	}

	@Nullable Instant remindAt() {
		return this.remindAt;
	}

}
