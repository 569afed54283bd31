package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.shared.Name;

/** What may be seen of an API token after it was made: never its secret. */
public record TokenView(UUID id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt,
		boolean live) {

	/** In characters. */
	public static final int LONGEST_NAME = 100;

	/** Whether a token may be called this. */
	public static boolean isName(String typed) {
		return Name.read(typed).filter((name) -> name.value().length() <= LONGEST_NAME).isPresent();
	}

}
