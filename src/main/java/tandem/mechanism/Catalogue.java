package tandem.mechanism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One released version of the mechanisms, with what calls for each. Never edited once
 * released.
 */
public final class Catalogue {

	private final String id;

	private final Map<String, Mechanism> mechanisms = new LinkedHashMap<>();

	private final Map<String, List<Trigger>> triggers;

	public Catalogue(String id, List<Mechanism> mechanisms) {
		this.id = id;
		mechanisms.forEach((mechanism) -> this.mechanisms.put(mechanism.id(), mechanism));
		this.triggers = Triggers.of(id);
	}

	/**
	 * The ids of the mechanisms that something can call for in a catalogue of this id.
	 */
	public static Set<String> triggered(String id) {
		return Triggers.of(id).keySet();
	}

	public String id() {
		return this.id;
	}

	/** All mechanisms, in the order of the data file. */
	public List<Mechanism> mechanisms() {
		return List.copyOf(this.mechanisms.values());
	}

	public Optional<Mechanism> find(String mechanismId) {
		return Optional.ofNullable(this.mechanisms.get(mechanismId));
	}

	/** What calls for a mechanism, in the order in which reasons are given. */
	List<Trigger> triggers(Mechanism mechanism) {
		return this.triggers.getOrDefault(mechanism.id(), List.of());
	}

}
