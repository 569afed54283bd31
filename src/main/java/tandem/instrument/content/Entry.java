package tandem.instrument.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One mapping of a data file, read with complaints instead of exceptions. */
public final class Entry {

	private final String where;

	private final Map<String, Object> values;

	private final List<String> faults;

	private Entry(String where, Map<String, Object> values, List<String> faults) {
		this.where = where;
		this.values = values;
		this.faults = faults;
	}

	/** Reads any value as a mapping; anything else is a fault and an empty mapping. */
	public static Entry of(String where, @Nullable Object value, List<String> faults) {
		if (!(value instanceof Map<?, ?> map)) {
			faults.add(where + " must be a mapping");
			return new Entry(where, Map.of(), faults);
		}
		Map<String, Object> values = new LinkedHashMap<>();
		map.forEach((key, entry) -> values.put(String.valueOf(key), entry));
		return new Entry(where, values, faults);
	}

	public String where() {
		return this.where;
	}

	public Set<String> keys() {
		return this.values.keySet();
	}

	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	public @Nullable Object value(String key) {
		return this.values.get(key);
	}

	/** Complains about a key that nobody reads: mostly a misspelt one. */
	public Entry allowing(String... keys) {
		Set<String> known = Set.of(keys);
		this.values.keySet()
			.stream()
			.filter((key) -> !known.contains(key))
			.forEach((key) -> fault("has an unknown key '" + key + "'"));
		return this;
	}

	public String text(String key) {
		Object value = this.values.get(key);
		if (!(value instanceof String text) || text.isBlank()) {
			fault("needs the text '" + key + "'");
			return "?";
		}
		return text;
	}

	public int number(String key) {
		Object value = this.values.get(key);
		if (!(value instanceof Integer number)) {
			fault("needs the whole number '" + key + "'");
			return 0;
		}
		return number;
	}

	public double weight(String key) {
		Object value = this.values.get(key);
		if (!(value instanceof Number number) || !(number.doubleValue() > 0)) {
			fault("needs a '" + key + "' above zero");
			return 1;
		}
		return number.doubleValue();
	}

	public boolean flag(String key) {
		Object value = this.values.getOrDefault(key, false);
		if (!(value instanceof Boolean flag)) {
			fault("needs true or false in '" + key + "'");
			return false;
		}
		return flag;
	}

	public List<String> texts(String key) {
		return list(key).stream().map(String::valueOf).toList();
	}

	public List<?> list(String key) {
		Object value = this.values.get(key);
		if (!(value instanceof List<?> list) || list.isEmpty()) {
			fault("needs the list '" + key + "'");
			return List.of();
		}
		return list;
	}

	public Entry entry(String key) {
		return of(this.where + "." + key, this.values.get(key), this.faults);
	}

	/** The mappings of a list. */
	public List<Entry> entries(String key, String nameKey) {
		return list(key).stream().map((value) -> {
			Object name = (value instanceof Map<?, ?> map) ? map.get(nameKey) : null;
			return of(key + "[" + ((name != null) ? name : "?") + "]", value, this.faults);
		}).toList();
	}

	public void fault(String what) {
		this.faults.add(this.where + " " + what);
	}

}
