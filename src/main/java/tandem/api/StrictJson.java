package tandem.api;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into plain maps, lists, texts and numbers, and refuses what two readers
 * might understand in two ways: doubled keys, broken characters, anything after the end.
 */
public final class StrictJson implements AutoCloseable {

	/**
	 * More values than this are no request of ours, and would fill the memory.
	 */
	public static final int MOST_VALUES = 20_000;

	private static final JsonFactory FACTORY = JsonFactory.builder().build();

	private final JsonParser parser;

	private int values;

	/** Begins to read; the bytes must be UTF-8 without a fault. */
	public StrictJson(InputStream source) {
		CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		this.parser = FACTORY.createParser(ObjectReadContext.empty(), new InputStreamReader(source, utf8));
		this.parser.nextToken();
	}

	/** Whether the next value is a list. */
	public boolean isAtList() {
		return this.parser.currentToken() == JsonToken.START_ARRAY;
	}

	/**
	 * Steps into a list, or on in it.
	 * @return whether it has another element
	 */
	public boolean nextElement() {
		return this.parser.nextToken() != JsonToken.END_ARRAY;
	}

	/** Reads the value that comes next, whole. */
	public @Nullable Object value() {
		this.values = 0;
		return read();
	}

	/** Makes sure that nothing follows. */
	public void end() {
		if (this.parser.nextToken() != null) {
			throw new Unreadable();
		}
	}

	private @Nullable Object read() {
		JsonToken token = this.parser.currentToken();
		if (token == null) {
			throw new Unreadable();
		}
		if (++this.values > MOST_VALUES) {
			throw new TooLarge();
		}
		return switch (token) {
			case START_OBJECT -> object();
			case START_ARRAY -> list();
			case VALUE_STRING -> sound(this.parser.getString());
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> this.parser.getNumberValue();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_NULL -> null;
			default -> throw new Unreadable();
		};
	}

	private Map<String, @Nullable Object> object() {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		while (this.parser.nextToken() != JsonToken.END_OBJECT) {
			String key = sound(this.parser.currentName());
			this.parser.nextToken();
			if (object.containsKey(key)) {
				throw new Unreadable();
			}
			object.put(key, read());
		}
		return object;
	}

	private List<@Nullable Object> list() {
		List<@Nullable Object> list = new ArrayList<>();
		while (nextElement()) {
			list.add(read());
		}
		return list;
	}

	private static String sound(String text) {
		if (text.codePoints().anyMatch(StrictJson::isBroken)) {
			throw new Unreadable();
		}
		return text;
	}

	private static boolean isBroken(int character) {
		return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
	}

	@Override
	public void close() {
		this.parser.close();
	}

	/** What was sent is no sound JSON. */
	public static final class Unreadable extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** What was sent is more than is taken. */
	public static final class TooLarge extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
