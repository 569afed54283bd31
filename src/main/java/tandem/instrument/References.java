package tandem.instrument;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** Those of these ids that are known, in the order of the ids. */
	public List<Reference> named(List<String> ids) {
		return ids.stream().flatMap((id) -> find(id).stream()).toList();
	}

}
