package tandem.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is to be forgotten, already spelled out: each module removes its rows of these.
 *
 * @param practiceId whose data they are
 * @param people the seats whose persons go, with every trace of them
 * @param sheets the seats whose answers go
 * @param results the rounds of which nothing computed stays
 * @param rounds the rounds that go as a whole
 * @param clientId the client that goes; {@code null} while any of its rounds is left
 * @param leaver the member who goes, with every trace of them
 * @param standIn what stands where a name was
 * @param at when
 */
public record Erasure(UUID practiceId, List<UUID> people, List<UUID> sheets, List<UUID> results, List<UUID> rounds,
		@Nullable UUID clientId, @Nullable Leaver leaver, String standIn, Instant at) {

	public Erasure {
		people = List.copyOf(people);
		sheets = List.copyOf(sheets);
		results = List.copyOf(results);
		rounds = List.copyOf(rounds);
	}

	/** Of those who were asked, and of firms. */
	public Erasure(UUID practiceId, List<UUID> people, List<UUID> sheets, List<UUID> results, List<UUID> rounds,
			@Nullable UUID clientId, String standIn, Instant at) {
		this(practiceId, people, sheets, results, rounds, clientId, null, standIn, at);
	}

	/** Of a member. */
	public static Erasure of(UUID practiceId, Leaver leaver, String standIn, Instant at) {
		return new Erasure(practiceId, List.of(), List.of(), List.of(), List.of(), null, leaver, standIn, at);
	}

	/**
	 * A member whose membership has ended and who is to be forgotten.
	 *
	 * @param id under which they are known; nothing keeps it
	 * @param standIn the row without a name that takes the place of theirs
	 * @param name as rounds and logs show it
	 * @param addresses at which they signed in or were invited
	 * @param tokens what they called their API tokens
	 */
	public record Leaver(UUID id, UUID standIn, String name, List<String> addresses, List<String> tokens) {

		public Leaver {
			addresses = List.copyOf(addresses);
			tokens = List.copyOf(tokens);
		}

	}

	/** Counts what went, by table. */
	public static final class Tally {

		private final Map<String, Integer> rows = new TreeMap<>();

		public void add(String table, int count) {
			if (count > 0) {
				this.rows.merge(table, count, Integer::sum);
			}
		}

		public Map<String, Integer> rows() {
			return Map.copyOf(this.rows);
		}

	}

}
