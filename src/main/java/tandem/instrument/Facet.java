package tandem.instrument;

import java.util.List;

import tandem.shared.ConflictSource;

/**
 * A part of one source of conflict.
 *
 * @param id its fixed id
 * @param source the source it belongs to
 * @param weight its share in the source's risk, relative to the other facets
 * @param scored the ids of the items that are scored in it, in order
 * @param references where it comes from
 */
public record Facet(String id, ConflictSource source, double weight, List<String> scored, List<String> references) {

	public Facet {
		scored = List.copyOf(scored);
		references = List.copyOf(references);
	}

}
