package tandem.account;

/**
 * A member is about to leave or to be deactivated: whatever they look after passes to
 * their successor within the same transaction.
 *
 * @param by who ends it: an owner, or the member
 * @param member who goes
 * @param successor who takes over
 */
public record MembershipEnds(SignedIn by, MemberView member, MemberView successor) {
}
