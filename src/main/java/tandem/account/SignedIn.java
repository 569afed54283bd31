package tandem.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** The member who makes a request, by session or by token. */
public record SignedIn(UUID memberId, UUID practiceId, String email, String fullName,
		Role role) implements Principal, Serializable {

	/**
	 * The stable name that sessions are filed under: never the address, which may change.
	 */
	@Override
	public String getName() {
		return this.memberId.toString();
	}

	public boolean isOwner() {
		return this.role == Role.OWNER;
	}

}
