package tandem.account.web;

import java.util.Locale;
import java.util.UUID;

import tandem.account.InvitationView;
import tandem.shared.Dates;

/** An open invitation as the owners' list shows it, with dates in words. */
record InvitationLine(UUID id, String email, String role, boolean live, String created, String expires) {

	static InvitationLine of(InvitationView invitation, Locale locale) {
		return new InvitationLine(invitation.id(), invitation.email(), invitation.role().code(), invitation.live(),
				Dates.day(invitation.createdAt(), locale), Dates.day(invitation.expiresAt(), locale));
	}

}
