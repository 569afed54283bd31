package tandem.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

import tandem.shared.OfPractice;

/**
 * The member who makes a request, by session or by token; looked up anew for each.
 *
 * @param memberId who
 * @param practiceId of which practice
 * @param email where they sign in
 * @param fullName as colleagues and executives see it
 * @param role what they may do
 * @param seesAllClients every client of the practice is open to them, not only their own
 */
public record SignedIn(UUID memberId, UUID practiceId, String email, String fullName, Role role,
		boolean seesAllClients) implements Principal, OfPractice, Serializable {

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
