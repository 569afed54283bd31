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
 * @param erasureAsked the day they asked to be erased, if they did
 */
record MemberLine(UUID id, String name, String email, String role, boolean active, String joined, @Nullable String seen,
		@Nullable String erasureAsked) {

	static MemberLine of(MemberView member, Locale locale) {
		return new MemberLine(member.id(), member.name(), member.email(), member.role().code(), member.active(),
				Dates.day(member.joined(), locale), day(member.lastSeen(), locale), day(member.erasureAsked(), locale));
	}

	private static @Nullable String day(@Nullable Instant moment, Locale locale) {
		return (moment != null) ? Dates.day(moment, locale) : null;
	}

}
