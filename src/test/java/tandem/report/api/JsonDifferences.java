package tandem.report.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where two JSON values differ; fractions may differ by less than 1e-9. */
final class JsonDifferences {

	private final List<String> found = new ArrayList<>();

	private JsonDifferences() {
	}

	static List<String> between(@Nullable Object expected, @Nullable Object actual) {
		JsonDifferences differences = new JsonDifferences();
		differences.compare("", expected, actual);
		return differences.found;
	}

	private void compare(String path, @Nullable Object expected, @Nullable Object actual) {
		if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other
				&& map.keySet().equals(other.keySet())) {
			map.forEach((key, value) -> compare(path + "." + key, value, other.get(key)));
		}
		else if (expected instanceof List<?> list && actual instanceof List<?> other && list.size() == other.size()) {
			for (int index = 0; index < list.size(); index++) {
				compare("%s[%d]".formatted(path, index), list.get(index), other.get(index));
			}
		}
		else if (expected instanceof Double number && actual instanceof Double other) {
			if (!(Math.abs(number - other) < 1e-9)) {
				this.found.add("%s is %s, not %s".formatted(path, other, number));
			}
		}
		else if (!Objects.equals(expected, actual)) {
			this.found.add("%s is %s, not %s".formatted(path, actual, expected));
		}
	}

}
