package tandem.account.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.TokenView;
import tandem.shared.Dates;

/**
 * An API token as its holder's page lists it, with dates in words.
 *
 * @param id of the token
 * @param name as its holder called it
 * @param live it opens something
 * @param created the day it was made
 * @param expires the day it stops
 * @param used the day of its last use, if any
 */
record TokenLine(UUID id, String name, boolean live, String created, String expires, @Nullable String used) {

	static TokenLine of(TokenView token, Locale locale) {
		Instant used = token.lastUsedAt();
		return new TokenLine(token.id(), token.name(), token.live(), Dates.day(token.createdAt(), locale),
				Dates.day(token.expiresAt(), locale), (used != null) ? Dates.day(used, locale) : null);
	}

}
