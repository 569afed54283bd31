package tandem.mechanism;

import java.util.List;

/** Every catalogue that has been released; a round keeps the one it began with. */
public final class Catalogues {

	private final List<Catalogue> released;

	/** The last one given is the one that new rounds use. */
	public Catalogues(Catalogue... released) {
		this.released = List.of(released);
	}

	public Catalogue current() {
		return this.released.get(this.released.size() - 1);
	}

	public Catalogue get(String id) {
		return this.released.stream()
			.filter((catalogue) -> catalogue.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No catalogue " + id));
	}

}
