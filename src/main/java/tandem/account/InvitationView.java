package tandem.account;

import java.time.Instant;
import java.util.UUID;

/** An open invitation as the owner sees it: never its link. */
public record InvitationView(UUID id, String email, Role role, Instant createdAt, Instant expiresAt, boolean live) {
}
