package tandem.share;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.assessment.ResumeCode;
import tandem.shared.Secret;

/**
 * A link to a report just made; its secret and its code are shown this once.
 *
 * @param id the link
 * @param secret opens it
 * @param code is needed besides; {@code null} for none
 * @param expires when it ends by itself
 */
public record FreshShare(UUID id, Secret secret, @Nullable ResumeCode code, Instant expires) {

	/** Where it leads, below the installation's base address. */
	public String path() {
		return "/s/" + this.secret.text();
	}

}
