package tandem.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import tandem.shared.Reason;
import tandem.shared.Seat;

/**
 * Reads a sheet given as plain data (maps, lists, strings, whole numbers), naming each
 * fault with its path.
 */
public final class SheetReader {

	private final Instrument instrument;

	public SheetReader(Instrument instrument) {
		this.instrument = instrument;
	}

	/**
	 * Reads the answers of one seat.
	 * @param seat whose sheet this is
	 * @param tree what was sent
	 * @param problems is told of each fault; a sheet with faults must not be used
	 */
	public ResponseSheet read(Seat seat, @Nullable Object tree, Consumer<Problem> problems) {
		if (!(tree instanceof Map<?, ?> answers)) {
			problems.accept(new Problem(seat.code(), Reason.of("invalid.sheet")));
			return ResponseSheet.empty();
		}
		Map<String, Answer> read = new LinkedHashMap<>();
		answers.forEach((key, value) -> {
			String path = seat.code() + "." + key;
			Item item = this.instrument.find(String.valueOf(key)).orElse(null);
			if (item == null) {
				problems.accept(new Problem(path, Reason.of("invalid.unknown-id")));
			}
			else if (!item.seats().contains(seat)) {
				problems.accept(new Problem(path, Reason.of("invalid.wrong-sheet")));
			}
			else {
				readLevel(new Level(path, item.fields(), 0), value, read, problems);
			}
		});
		return new ResponseSheet(read);
	}

	/**
	 * One nesting level of an item's value: the fields below it, and how deep it stands.
	 */
	private record Level(String path, List<Field> fields, int depth) {

		boolean isLeaf() {
			return this.fields.size() == 1 && this.fields.get(0).path().size() == this.depth;
		}

		Level below(String key) {
			return new Level(this.path + "." + key,
					this.fields.stream().filter((field) -> field.path().get(this.depth).equals(key)).toList(),
					this.depth + 1);
		}

	}

	private void readLevel(Level level, @Nullable Object value, Map<String, Answer> read, Consumer<Problem> problems) {
		if (value == null) {
			return;
		}
		if (level.isLeaf()) {
			Field field = level.fields().get(0);
			try {
				Answer answer = field.scale().readValue(value);
				if (answer != null) {
					read.put(field.name(), answer);
				}
			}
			catch (InvalidAnswer ex) {
				problems.accept(new Problem(level.path(), ex.reason()));
			}
		}
		else if (value instanceof Map<?, ?> parts) {
			parts.forEach((key, part) -> {
				Level below = level.below(String.valueOf(key));
				if (below.fields().isEmpty()) {
					problems.accept(new Problem(below.path(), Reason.of("invalid.unknown-key")));
				}
				else {
					readLevel(below, part, read, problems);
				}
			});
		}
		else {
			problems.accept(new Problem(level.path(), Reason.of("invalid.object", parts(level))));
		}
	}

	private static String parts(Level level) {
		List<String> parts = new ArrayList<>();
		level.fields().forEach((field) -> {
			String part = field.path().get(level.depth());
			if (!parts.contains(part)) {
				parts.add(part);
			}
		});
		return String.join(", ", parts);
	}

}
