package tandem.assessment.api;

import java.time.Instant;

import tandem.assessment.ClientView;

/**
 * A client as the API gives it.
 *
 * @param id names it in addresses
 * @param name as it was given
 * @param createdAt when it was added
 */
record ClientJson(String id, String name, Instant createdAt) {

	static ClientJson of(ClientView client) {
		return new ClientJson(client.id().toString(), client.name(), client.createdAt());
	}

}
