package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A member as the owners of the practice see them.
 *
 * @param id of the member
 * @param name as colleagues and executives see it
 * @param email where they sign in
 * @param role owner or consultant
 * @param active they can sign in
 * @param joined when they became a member
 * @param lastSeen when they were last here, if ever
 * @param erasureAsked when they asked to be erased, if they did
 */
public record MemberView(UUID id, String name, String email, Role role, boolean active, Instant joined,
		@Nullable Instant lastSeen, @Nullable Instant erasureAsked) {

	public boolean isOwner() {
		return this.role == Role.OWNER;
	}

}
