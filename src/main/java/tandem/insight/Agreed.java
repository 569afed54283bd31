package tandem.insight;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.shared.ConflictSource;

/**
 * What a pair agreed on after a round, and what it works on.
 *
 * @param title in the pair's words
 * @param mechanism which it puts to work; {@code null} for something of their own
 * @param status how far it has come, as a code
 * @param source the source that the mechanism belongs to; {@code null} likewise
 * @param facets what it works on; empty likewise
 */
public record Agreed(String title, @Nullable String mechanism, String status, @Nullable ConflictSource source,
		List<String> facets) {

	public Agreed {
		facets = List.copyOf(facets);
	}

}
