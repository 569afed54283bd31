package tandem.shared;

import java.util.Arrays;
import java.util.Optional;

/** A word with a fixed code, used in data files, message keys, the database and JSON. */
public interface Coded {

	String code();

	static <E extends Enum<E> & Coded> Optional<E> find(Class<E> words, String code) {
		return Arrays.stream(words.getEnumConstants()).filter((word) -> word.code().equals(code)).findFirst();
	}

	static <E extends Enum<E> & Coded> E of(Class<E> words, String code) {
		return find(words, code).orElseThrow(
				() -> new IllegalArgumentException("No %s has the code '%s'".formatted(words.getSimpleName(), code)));
	}

}
