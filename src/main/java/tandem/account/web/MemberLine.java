package tandem.account.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.MemberView;
import tandem.shared.Dates;

/**
 * A member as the owners' list shows them, with dates in words.
 *
 * @param id of the member
 * @param name as colleagues and executives see it
 * @param email where they sign in
 * @param role owner or consultant
 * @param active they can sign in
 * @param joined the day they became a member
 * @param seen the day they were last here, if ever
 */
record MemberLine(UUID id, String name, String email, String role, boolean active, String joined,
		@Nullable String seen) {

	static MemberLine of(MemberView member, Locale locale) {
		Instant seen = member.lastSeen();
		return new MemberLine(member.id(), member.name(), member.email(), member.role().code(), member.active(),
				Dates.day(member.joined(), locale), (seen != null) ? Dates.day(seen, locale) : null);
	}

}
