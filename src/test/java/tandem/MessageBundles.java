package tandem;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The message bundles as they stand in the source tree, with every key that is given
 * twice.
 *
 * @param texts the texts of each language by key; English has the empty suffix
 * @param doubled the keys that one language has twice, each with the file that repeats it
 */
public record MessageBundles(Map<String, Map<String, String>> texts, List<String> doubled) {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	public static MessageBundles read() {
		return read(FOLDER);
	}

	static MessageBundles read(Path folder) {
		MessageBundles bundles = new MessageBundles(new LinkedHashMap<>(), new ArrayList<>());
		try (Stream<Path> files = Files.list(folder)) {
			files.filter((file) -> file.toString().endsWith(".properties")).sorted().forEach(bundles::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bundles;
	}

	public Map<String, String> english() {
		return this.texts.getOrDefault("", Map.of());
	}

	private void add(Path file) {
		String name = String.valueOf(file.getFileName()).replace(".properties", "");
		int suffix = name.indexOf('_');
		Map<String, String> language = this.texts.computeIfAbsent((suffix < 0) ? "" : name.substring(suffix),
				(code) -> new LinkedHashMap<>());
		try (Reader reader = Files.newBufferedReader(file)) {
			new Properties() {
				@Override
				public synchronized Object put(Object key, Object value) {
					if (language.put(key.toString(), value.toString()) != null) {
						MessageBundles.this.doubled.add(key + " in " + name);
					}
					return value;
				}
			}.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
