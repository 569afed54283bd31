package tandem.assessment.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.assessment.ListedClient;

/**
 * A client in the list.
 *
 * @param id the client
 * @param name as typed
 * @param newest its newest round, if it has one
 */
record ClientLine(UUID id, String name, @Nullable RoundLine newest) {

	static ClientLine of(ListedClient listed, SignedIn reader, LocalDate today, Locale locale) {
		return new ClientLine(listed.client().id(), listed.client().name(),
				(listed.newest() != null) ? RoundLine.of(listed.newest(), reader, today, locale) : null);
	}

}
