package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A member as the owners of the practice see them. */
public record MemberView(UUID id, String name, String email, Role role, boolean active, Instant joined,
		@Nullable Instant lastSeen) {

	public boolean isOwner() {
		return this.role == Role.OWNER;
	}

}
