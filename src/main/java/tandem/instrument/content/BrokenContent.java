package tandem.instrument.content;

import java.util.List;

/**
 * A data file that says something impossible; names every fault so that it can be mended
 * in one go.
 */
public final class BrokenContent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final transient List<String> faults;

	public BrokenContent(String file, List<String> faults) {
		super("%s is broken: %s".formatted(file, String.join("; ", faults)));
		this.file = file;
		this.faults = List.copyOf(faults);
	}

	public String file() {
		return this.file;
	}

	public List<String> faults() {
		return this.faults;
	}

}
