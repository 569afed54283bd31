package tandem.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import tandem.account.SignedIn;

/**
 * Names one form that was handed out, so that the same form sent twice makes one thing:
 * what is made takes its id from the key, and the primary key does the rest.
 */
public record FormKey(UUID value) {

	public static FormKey fresh() {
		return new FormKey(UUID.randomUUID());
	}

	public static Optional<FormKey> read(String typed) {
		try {
			return Optional.of(new FormKey(UUID.fromString(typed)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Mixed with the member, so that nobody can aim at an id of somebody else's. */
	public UUID idFor(SignedIn member) {
		return UUID.nameUUIDFromBytes((member.memberId() + ":" + this.value).getBytes(StandardCharsets.UTF_8));
	}

}
