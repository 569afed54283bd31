package tandem.report;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** So many files are being made that one more would have to wait too long. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class FilesBusy extends RuntimeException {

	/** When to come back, in seconds. */
	public static final int RETRY_AFTER = 10;

	private static final long serialVersionUID = 1L;

}
