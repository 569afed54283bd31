package tandem.shared;

import java.util.List;

/** A request that could be read but says something impossible; names each fault. */
public final class InvalidRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	public InvalidRequest(List<Fault> faults) {
		super("Invalid request");
		this.faults = List.copyOf(faults);
	}

	public InvalidRequest(String path, Reason reason) {
		this(List.of(new Fault(path, reason)));
	}

	public List<Fault> faults() {
		return this.faults;
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param path where, for example {@code seats.cmo.name}
	 * @param reason what, as a key of the message bundles
	 */
	public record Fault(String path, Reason reason) {
	}

}
