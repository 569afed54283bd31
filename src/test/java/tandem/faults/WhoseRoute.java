package tandem.faults;

import java.util.Set;

/**
 * Says of routes to whom they belong, where their address alone does not: a new route has
 * a line here, or is refused to everybody but an owner, its client or its seat.
 */
final class WhoseRoute {

	/** For anybody; a personal link is its own key. */
	static final Set<String> PUBLIC = routes("""
			GET /
			GET /brand/{hash}/brand.css
			GET /brand/{hash}/logo
			GET /error
			POST /error
			GET /instrument
			GET /join/{token}
			POST /join/{token}
			GET /l/ask
			POST /l/ask
			GET /l/closed
			POST /l/closed
			GET /l/{token}
			POST /l/{token}
			GET /l/{token}/code
			POST /l/{token}/code
			POST /l/{token}/code/new
			GET /language
			GET /mechanisms
			GET /mechanisms/{id}
			GET /privacy
			GET /receipts/{number}
			GET /recover/{token}
			POST /recover/{token}
			GET /s/{token}
			POST /s/{token}
			GET /sample
			GET /sample/regal
			GET /sample/regal/report.csv
			GET /sample/regal/report.pdf
			GET /sample/regal/report.xlsx
			GET /sample/report.csv
			GET /sample/report.pdf
			GET /sample/report.pptx
			GET /sample/report.xlsx
			GET /setup
			POST /setup
			GET /sign-in
			POST /sign-in
			POST /sign-in/passkey
			POST /sign-in/passkey/options
			GET /sign-in/recover
			POST /sign-in/recover
			POST /sign-out
			""");

	/** For every member, who finds only their own there. */
	static final Set<String> OWN = routes("""
			GET /account
			GET /account/address
			POST /account/address
			GET /account/confirm
			POST /account/confirm
			POST /account/confirm/options
			GET /account/data
			POST /account/data/export
			POST /account/language
			GET /account/leave
			POST /account/leave
			POST /account/passkeys
			GET /account/passkeys/new
			POST /account/passkeys/options
			POST /account/password
			POST /account/sessions/end-others
			POST /account/tokens
			GET /api-docs
			GET /api/v1/access-log
			GET /api/v1/benchmarks
			GET /api/v1/clients
			POST /api/v1/clients
			GET /api/v1/instrument
			POST /api/v1/scorecards
			GET /api/v1/tokens
			GET /clients
			POST /clients
			GET /insight
			GET /mail
			GET /practice/retention
			POST /practice/retention
			GET /v3/api-docs
			GET /v3/api-docs.yaml
			""");

	/** For whoever holds what the address names, and nobody else. */
	static final Set<String> OF_ITS_HOLDER = routes("""
			GET /account/address/{token}
			POST /account/address/{token}
			POST /account/sessions/{handle}/end
			POST /account/passkeys/{id}/remove
			POST /account/tokens/{id}/revoke
			POST /mail/{letterId}/again
			POST /mail/{letterId}/give-up
			GET /shared/{shareId}
			POST /shared/{shareId}/language
			POST /api/v1/tokens
			DELETE /api/v1/tokens/{id}
			""");

	private WhoseRoute() {
	}

	static String kind(Route route) {
		String name = route.toString();
		if (PUBLIC.contains(name)) {
			return "public";
		}
		if (OWN.contains(name)) {
			return "every member's own";
		}
		if (OF_ITS_HOLDER.contains(name)) {
			return "its holder's";
		}
		if (route.isOfOwners()) {
			return "owners'";
		}
		if (route.isOfASeat()) {
			return "a seat's";
		}
		return route.isOfAClient() ? "a client's" : "nobody's";
	}

	private static Set<String> routes(String lines) {
		return Set.copyOf(lines.lines().toList());
	}

}
