package tandem.mechanism;

import java.util.List;

import tandem.shared.ConflictSource;

/**
 * One way of working that brings the two together; its words are in the message bundle.
 *
 * @param id its fixed id, M01 and on
 * @param source the source of conflict it belongs to
 * @param facets the facets it works on
 * @param owner who has to move
 * @param effort 1 days, 2 weeks, 3 a quarter or more
 * @param stage 1 first two weeks, 2 first two months, 3 this quarter, 4 after that
 * @param steps how many first steps it has
 * @param needsCeo whether the two need another way if the CEO does not act
 * @param references where it comes from
 */
public record Mechanism(String id, ConflictSource source, List<String> facets, Owner owner, int effort, int stage,
		int steps, boolean needsCeo, List<String> references) {

	public Mechanism {
		facets = List.copyOf(facets);
		references = List.copyOf(references);
	}

}
