package tandem.shared;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a caller insists to have read before changing it: the If-Match of a request. A
 * thing's ETag is its version.
 */
public record IfMatch(List<String> tags) {

	private static final String ANY = "*";

	public static IfMatch read(@Nullable String header) {
		return new IfMatch((header == null) ? List.of(ANY) : Stream.of(header.split(",")).map(String::strip).toList());
	}

	/** The ETag of a thing in this version. */
	public static String tag(long version) {
		return "\"" + version + "\"";
	}

	/** Refuses a change to anything but what was read. */
	public void check(long version) {
		if (!this.tags.contains(ANY) && !this.tags.contains(tag(version))) {
			throw new Stale();
		}
	}

	/** It has changed since it was read. */
	public static final class Stale extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
