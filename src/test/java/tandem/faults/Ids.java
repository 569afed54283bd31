package tandem.faults;

import java.util.Map;
import java.util.UUID;

/** What stands for the variables of an address. */
record Ids(Map<String, String> values) {

	/** Ids that were never given to anything. */
	static Ids invented() {
		String id = UUID.randomUUID().toString();
		return new Ids(Map.ofEntries(Map.entry("clientId", id), Map.entry("roundId", id), Map.entry("seatId", id),
				Map.entry("memberId", id), Map.entry("letterId", id), Map.entry("/account/passkeys id", id),
				Map.entry("hash", "0".repeat(64)), Map.entry("deviceId", id), Map.entry("actionId", id),
				Map.entry("shareId", id), Map.entry("seat", "cmo"), Map.entry("pageId", "positions-1"),
				Map.entry("key", "release"), Map.entry("token", "x".repeat(43)), Map.entry("handle", "0".repeat(64)),
				Map.entry("number", "22222-22222-22222-22222-22222"), Map.entry("/mechanisms id", "M99"),
				Map.entry("/account/tokens id", id), Map.entry("/api/v1/tokens id", id),
				Map.entry("/api/v1/clients id", id), Map.entry("/api/v1/rounds id", id),
				Map.entry("/practice/tokens id", id), Map.entry("/practice/members/invitations id", id)));
	}

	/** Where only {@code id} is said, the address says of what. */
	String of(String pattern, String variable) {
		String name = variable.equals("id") ? pattern.substring(0, pattern.indexOf("/{id}")) + " id" : variable;
		String value = this.values.get(name);
		if (value == null) {
			throw new AssertionError(
					"Say in Ids and PreparedHouse what stands for {%s} of %s".formatted(name, pattern));
		}
		return value;
	}

}
