package tandem.instrument;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All publications that the content names, by author and year. */
public final class References {

	private final Map<String, Reference> references = new LinkedHashMap<>();

	public References(List<Reference> references) {
		references.stream()
			.sorted(Comparator.comparing(Reference::authors).thenComparing(Reference::year))
			.forEach((reference) -> this.references.put(reference.id(), reference));
	}

	public List<Reference> all() {
		return List.copyOf(this.references.values());
	}

	public Optional<Reference> find(String id) {
		return Optional.ofNullable(this.references.get(id));
	}

	/** All that an instrument's facets rest on, by author and year. */
	public List<Reference> behind(Instrument instrument) {
		Set<String> named = instrument.facets()
			.stream()
			.flatMap((facet) -> facet.references().stream())
			.collect(Collectors.toSet());
		return all().stream().filter((reference) -> named.contains(reference.id())).toList();
	}

	/** Those of these ids that are known, in the order of the ids. */
	public List<Reference> named(List<String> ids) {
		return ids.stream().flatMap((id) -> find(id).stream()).toList();
	}

}
