package tandem.instrument.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML data file of the class path, read whole or refused whole. */
public final class ContentFile {

	private final String name;

	private final List<String> faults = new ArrayList<>();

	private final Entry root;

	private ContentFile(String name, InputStream content) {
		this.name = name;
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		try {
			this.root = Entry.of(name, new Yaml(new SafeConstructor(options)).load(content), this.faults);
		}
		catch (YAMLException ex) {
			throw new BrokenContent(name, List.of("it is not readable as YAML: " + ex.getMessage()));
		}
	}

	public static ContentFile read(String name, InputStream content) {
		return new ContentFile(name, content);
	}

	public static ContentFile fromClassPath(String name) {
		try (InputStream content = ContentFile.class.getResourceAsStream("/" + name)) {
			if (content == null) {
				throw new BrokenContent(name, List.of("it is missing from the class path"));
			}
			return new ContentFile(name, content);
		}
		catch (IOException ex) {
			throw new BrokenContent(name, List.of("it cannot be read: " + ex.getMessage()));
		}
	}

	public Entry root() {
		return this.root;
	}

	public List<String> faults() {
		return this.faults;
	}

	/** Stops here when anything was wrong, naming all of it. */
	public void check() {
		if (!this.faults.isEmpty()) {
			throw new BrokenContent(this.name, this.faults);
		}
	}

}
