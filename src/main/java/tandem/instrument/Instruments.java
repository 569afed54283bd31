package tandem.instrument;

import java.util.List;
import java.util.Optional;

/** Every instrument that has been released; a round keeps the one it began with. */
public final class Instruments {

	private final List<Instrument> released;

	/** The last one given is the one that new rounds use. */
	public Instruments(Instrument... released) {
		this.released = List.of(released);
	}

	public Instrument current() {
		return this.released.get(this.released.size() - 1);
	}

	public Optional<Instrument> find(String id) {
		return this.released.stream().filter((instrument) -> instrument.id().equals(id)).findFirst();
	}

	public Instrument get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("No instrument " + id));
	}

}
