package tandem.site.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Holds a real call of the API and its answer against what its description promises. */
final class DescribedCall {

	private final Map<String, Object> document;

	private final List<String> faults = new ArrayList<>();

	DescribedCall(Map<String, Object> document) {
		this.document = document;
	}

	/** What is wrong with an answer to this call, of this status and type. */
	List<String> faults(String path, String method, int status, String type, Object answer) {
		Object responses = at(this.document, "paths", path, method, "responses");
		Object response = at(responses, Integer.toString(status));
		if (response == null) {
			return List.of(method + " " + path + " does not tell of " + status);
		}
		Object schema = at(response, "content", type, "schema");
		if (schema == null) {
			return List.of(method + " " + path + " does not tell what it answers as " + type);
		}
		check(method + " " + path, schema, answer);
		return List.copyOf(this.faults);
	}

	/** What is wrong with a body that this call has taken. */
	List<String> faultsOfBody(String path, String method, Object body) {
		Object schema = at(this.document, "paths", path, method, "requestBody", "content", "application/json",
				"schema");
		if (schema == null) {
			return List.of(method + " " + path + " does not tell that it takes a body");
		}
		check(method + " " + path + " takes", schema, body);
		return List.copyOf(this.faults);
	}

	private void check(String place, Object written, @Nullable Object value) {
		Map<?, ?> schema = resolved(written);
		if (value == null || schema.isEmpty()) {
			return;
		}
		if (value instanceof Map<?, ?> object) {
			checkObject(place, schema, object);
		}
		else if (value instanceof List<?> list) {
			require(place, schema, "array");
			for (int index = 0; index < list.size(); index++) {
				check(place + "[" + index + "]", Objects.requireNonNullElse(schema.get("items"), Map.of()),
						list.get(index));
			}
		}
		else {
			require(place, schema, (value instanceof String) ? "string" : (value instanceof Boolean) ? "boolean"
					: (value instanceof Integer || value instanceof Long) ? "integer" : "number");
		}
	}

	private void checkObject(String place, Map<?, ?> schema, Map<?, ?> object) {
		require(place, schema, "object");
		Object known = schema.get("properties");
		Object others = schema.get("additionalProperties");
		object.forEach((name, value) -> {
			Object property = at(known, String.valueOf(name));
			if (property != null) {
				check(place + "." + name, property, value);
			}
			else if (others instanceof Map<?, ?>) {
				check(place + "." + name, others, value);
			}
			else if (known != null) {
				this.faults.add(place + " does not tell of " + name);
			}
		});
	}

	private void require(String place, Map<?, ?> schema, String type) {
		Object told = schema.get("type");
		boolean fits = told == null || told.equals(type) || (told instanceof List<?> any && any.contains(type))
				|| (type.equals("integer") && "number".equals(told));
		if (!fits) {
			this.faults.add("%s is told to be %s, and is %s".formatted(place, told, type));
		}
	}

	private Map<?, ?> resolved(Object schema) {
		Object reference = at(schema, "$ref");
		if (reference instanceof String name) {
			return (Map<?, ?>) Objects.requireNonNull(
					at(this.document, "components", "schemas", name.substring("#/components/schemas/".length())));
		}
		return (Map<?, ?>) schema;
	}

	private static @Nullable Object at(@Nullable Object from, String... steps) {
		Object here = from;
		for (String step : steps) {
			here = (here instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		return here;
	}

}
