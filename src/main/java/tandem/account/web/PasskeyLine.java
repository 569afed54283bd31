package tandem.account.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.HoldPasskeys.HeldPasskey;
import tandem.shared.Dates;

/**
 * A passkey as its holder's page lists it, with dates in words.
 *
 * @param id of the passkey
 * @param name as its holder called it
 * @param created the day it was added
 * @param used the day of its last use, if any
 */
record PasskeyLine(UUID id, String name, String created, @Nullable String used) {

	static PasskeyLine of(HeldPasskey passkey, Locale locale) {
		Instant used = passkey.lastUsedAt();
		return new PasskeyLine(passkey.id(), passkey.name(), Dates.day(passkey.createdAt(), locale),
				(used != null) ? Dates.day(used, locale) : null);
	}

}
