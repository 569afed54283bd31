package tandem.report;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A form in which a report leaves the house as a file. It is handed what its reader may
 * see, and asks for it only once it can begin.
 */
public interface ReportFile {

	/** What its name ends in, such as {@code pdf}. */
	String suffix();

	/** Its type of media. */
	String mediaType();

	/**
	 * Makes the file; empty where nothing is open to its reader.
	 * @throws FilesBusy where too many are being made
	 */
	Optional<byte[]> make(Supplier<Optional<Handout>> open);

}
