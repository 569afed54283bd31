package tandem.api;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Problem;
import tandem.shared.Reason;

/**
 * The fields of one JSON object, asked for one by one; each fault is told with its path,
 * and so is whatever was not asked for.
 */
public final class Fields {

	private final String path;

	private final Map<?, ?> values;

	private final Faults faults;

	private final Set<String> asked = new LinkedHashSet<>();

	Fields(String path, @Nullable Object value, Faults faults) {
		this.path = path;
		this.faults = faults;
		if (value instanceof Map<?, ?> object) {
			this.values = object;
		}
		else {
			this.values = Map.of();
			fault("", "invalid.json-object");
		}
	}

	/**
	 * A text and what it means.
	 * @param meaning empty where the text means nothing
	 * @param otherwise the reason of a text that means nothing
	 */
	public <T> Optional<T> text(String field, Function<String, Optional<T>> meaning, String otherwise) {
		Object value = value(field);
		if (value == null) {
			return Optional.empty();
		}
		Optional<T> meant = (value instanceof String text) ? meaning.apply(text) : Optional.empty();
		if (meant.isEmpty()) {
			fault(field, otherwise);
		}
		return meant;
	}

	/** The same, and not to be left out. */
	public <T> Optional<T> needed(String field, Function<String, Optional<T>> meaning, String otherwise) {
		require(field);
		return text(field, meaning, otherwise);
	}

	/** Yes or no; no where it is left out. */
	public boolean flag(String field) {
		Object value = value(field);
		if (value == null || value instanceof Boolean) {
			return Boolean.TRUE.equals(value);
		}
		fault(field, "invalid.flag");
		return false;
	}

	/** An object inside; empty where it is left out. */
	public Optional<Fields> object(String field) {
		Object value = value(field);
		return (value != null) ? Optional.of(new Fields(at(field), value, this.faults)) : Optional.empty();
	}

	/** The same, and not to be left out. */
	public Optional<Fields> neededObject(String field) {
		require(field);
		return object(field);
	}

	/** Whether the field stands there at all, be it with nothing in it. */
	public boolean isGiven(String field) {
		this.asked.add(field);
		return this.values.containsKey(field);
	}

	/** A value that somebody else understands. */
	public @Nullable Object value(String field) {
		this.asked.add(field);
		return this.values.get(field);
	}

	/** Refuses a field that was read. */
	public void fault(String field, String reason, Object... facts) {
		this.faults.accept(new Problem(at(field), Reason.of(reason, facts)));
	}

	/** Ends the reading: whatever has not been asked for is a fault. */
	public void nothingElse() {
		for (Object key : this.values.keySet()) {
			if (!this.asked.contains(String.valueOf(key))) {
				fault(String.valueOf(key), "invalid.unknown-key");
			}
		}
	}

	private void require(String field) {
		if (value(field) == null) {
			fault(field, "invalid.required");
		}
	}

	private String at(String field) {
		return (this.path.isEmpty() || field.isEmpty()) ? this.path + field : this.path + "." + field;
	}

}
